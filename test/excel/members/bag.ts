import { HostObject, type HostClass, type Member } from "../protocol/hostObject.js";
import type { Wire } from "../protocol/wire.js";
import { plain } from "./given.js";

/** Where a bag of properties keeps them, by path: "title/format/font/color". */
export interface Store {
  readonly read: (path: string, otherwise: Wire) => Wire;
  readonly write: (path: string, value: Wire) => void;
}

/**
 * An object that is nothing but properties. Only those listed exist; `scalars` gives each its value as long as nobody
 * has set it.
 */
export interface Bag {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Wire>>;
  readonly children?: Readonly<Record<string, Bag>>;
  readonly methods?: Readonly<Record<string, (store: Store, path: string, value: Wire) => void>>;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export function bagMembers<T>(
  bag: Bag,
  storeOf: (subject: T) => Store,
  path = "",
): Readonly<Record<string, Member<T>>> {
  const at = (name: string): string => `${path}${lower(name)}`;
  const scalars = Object.entries(bag.scalars ?? {}).map(([name, otherwise]): [string, Member<T>] => [
    name,
    {
      get: (subject) => storeOf(subject).read(at(name), otherwise),
      set: (subject, value) => storeOf(subject).write(at(name), plain(value)),
    },
  ]);
  const children = Object.entries(bag.children ?? {}).map(([name, child]): [string, Member<T>] => [
    name,
    { child: (subject) => bagObject(child, storeOf(subject), `${at(name)}/`) },
  ]);
  const methods = Object.entries(bag.methods ?? {}).map(([name, method]): [string, Member<T>] => [
    name,
    { call: (subject, value) => method(storeOf(subject), path, plain(value)) },
  ]);
  return Object.fromEntries([...scalars, ...children, ...methods]);
}

export function bagObject(bag: Bag, store: Store, path = ""): HostObject {
  const kind: HostClass<Store> = { name: bag.name, members: bagMembers(bag, (subject: Store) => subject, path) };
  return HostObject.of(kind, store);
}

/** A store that is a plain record. */
export const recordStore = (record: Record<string, Wire>, before: () => void = () => undefined): Store => ({
  read: (path, otherwise) => record[path] ?? otherwise,
  write: (path, value) => {
    before();
    record[path] = value;
  },
});
