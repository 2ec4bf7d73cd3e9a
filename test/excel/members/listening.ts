import type { Members } from "../protocol/hostObject.js";
import type { OpenBook } from "./openBook.js";

/** The pair of methods by which office.js says that somebody listens to an event, and that nobody does any more. */
export function listening<T extends { readonly open: OpenBook }>(
  name: string,
  type: number,
  target: (subject: T) => string,
): Members<T> {
  return {
    [`_Register${name}`]: { call: (subject) => void subject.open.registered.add(`${type} ${target(subject)}`) },
    [`_Unregister${name}`]: { call: (subject) => void subject.open.registered.delete(`${type} ${target(subject)}`) },
  };
}
