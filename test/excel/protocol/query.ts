import { HostObject } from "./hostObject.js";
import type { UnknownMembers } from "./unknownMembers.js";
import { isRecord, type Wire, type WireRecord } from "./wire.js";

/** What is asked for, as a tree: "format/fill/color" is three nodes. A node with nothing below is wanted whole. */
interface Wanted {
  readonly below: Map<string, Wanted>;
}

const wantedWhole = (): Wanted => ({ below: new Map() });

/**
 * Answers a load: the named properties of an object, or of every item of a collection, in the shape office.js reads.
 * Nothing named means everything plain.
 */
export function query(object: HostObject, select: readonly string[], unknown: UnknownMembers): Wire {
  return read(object, wantedOf(select), unknown);
}

function wantedOf(select: readonly string[]): Wanted {
  const root = wantedWhole();
  for (const path of select) {
    let node = root;
    for (const name of path.split("/").filter((part) => part !== "" && part !== "*" && part !== "$all")) {
      const next = node.below.get(name) ?? wantedWhole();
      node.below.set(name, next);
      node = next;
    }
  }
  return root;
}

function read(object: HostObject, wanted: Wanted, unknown: UnknownMembers): Wire {
  const { items } = object;
  if (!items) return readOne(object, wanted, unknown);
  const ofItems: Wanted = { below: new Map((wanted.below.get("items") ?? wanted).below) };
  const own = [...ofItems.below.keys()].filter((name) => wireName(name) === "Count" && object.find("Count"));
  own.forEach((name) => ofItems.below.delete(name));
  const plain = own.length > 0 && ofItems.below.size === 0 && !wanted.below.has("items");
  const counted = own.length > 0 ? { Count: scalar(object, "Count", unknown) } : {};
  return plain ? counted : { ...counted, _Items: items().map((item) => readOne(item, ofItems, unknown)) };
}

function readOne(object: HostObject, wanted: Wanted, unknown: UnknownMembers): WireRecord {
  const identity = object.identity();
  const names =
    wanted.below.size === 0 ? object.scalars.map((name) => [name, wantedWhole()] as const) : [...wanted.below];
  const properties = names.map(([name, below]) => [wireName(name), property(object, wireName(name), below, unknown)]);
  return { ...(isRecord(identity) ? identity : {}), ...(Object.fromEntries(properties) as WireRecord) };
}

function property(object: HostObject, name: string, below: Wanted, unknown: UnknownMembers): Wire {
  const child = object.find(name)?.child;
  if (!child) return scalar(object, name, unknown);
  const found = child();
  return found instanceof HostObject ? read(found, below, unknown) : null;
}

function scalar(object: HostObject, name: string, unknown: UnknownMembers): Wire {
  const get = object.find(name)?.get;
  if (!get) throw unknown.note(`${object.className}.${name}`);
  const value = get();
  return (value ?? null) as Wire;
}

/** "rowCount" is RowCount on the wire, "_Id" stays. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
