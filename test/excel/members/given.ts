import { invalidArgument } from "../protocol/hostError.js";
import { HostObject, type Argument } from "../protocol/hostObject.js";
import type { Wire } from "../protocol/wire.js";

/** Values of a call as Excel takes them; what does not fit is InvalidArgument. */
export function text(value: Argument): string {
  if (typeof value === "string") return value;
  throw invalidArgument();
}

export function number(value: Argument): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function whole(value: Argument): number {
  const found = number(value);
  if (Number.isInteger(found)) return found;
  throw invalidArgument();
}

export function flag(value: Argument): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument();
}

export function plain(value: Argument): Wire {
  if (value instanceof HostObject) throw invalidArgument();
  return value ?? null;
}

export function oneOf<T extends string>(value: Argument, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`It is none of ${words.join(", ")}`);
  return found;
}

export const isMissing = (value: Argument): value is null | undefined => value === null || value === undefined;
