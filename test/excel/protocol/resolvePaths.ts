import { HostError, invalidArgument } from "./hostError.js";
import { HostObject, type Argument } from "./hostObject.js";
import type { UnknownMembers } from "./unknownMembers.js";
import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from "./wire.js";

/** What the protocol has to be told: where paths begin, what was kept, and what is not there. */
export interface Roots {
  readonly global: () => HostObject;
  /** Services that office.js makes by name ("new Microsoft.InternalService.…"). */
  readonly make: (name: string) => HostObject | undefined;
  readonly kept: (referenceId: string) => HostObject | undefined;
  readonly unknown: UnknownMembers;
}

/** Finds the objects of one batch, each once: a path that adds something adds it once, however often it is used. */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();
  /** The member that was reached for last, for the error that may come of it. */
  location = "";

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
  ) {}

  /** null is the null object: nothing can be done to it, and nothing fails. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The values of a call; a value that stands for an object of the batch is that object. */
  given(info: ArgumentInfo | undefined): readonly Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      if (Array.isArray(reference)) throw this.roots.unknown.note("an array of objects as argument");
      if (typeof reference !== "number" || reference === 0) return value;
      return this.resolve(reference) ?? null;
    });
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.roots.global();
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.newObject) return this.made(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.kept(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return this.child(parent, path.Name);
    if (path.ObjectPathType === PATH.indexer) return this.item(parent, path);
    if (path.ObjectPathType === PATH.method) return this.result(parent, path);
    throw this.roots.unknown.note(`ObjectPathType ${path.ObjectPathType}`);
  }

  private made(name: string): HostObject {
    const object = this.roots.make(name);
    if (!object) throw this.roots.unknown.note(`new ${name}`);
    return object;
  }

  private kept(id: string): HostObject {
    const object = this.roots.kept(id);
    if (!object)
      throw new HostError("InvalidReference", `This reference is not valid for the current operation: ${id}`);
    return object;
  }

  private child(parent: HostObject, name: string): HostObject | null {
    const get = parent.find(name)?.child;
    if (!get) throw this.roots.unknown.note(`${parent.className}.${name}`);
    this.location = locationOf(parent, name);
    return objectOf(get());
  }

  private item(parent: HostObject, path: ObjectPath): HostObject | null {
    if (!parent.item) throw this.roots.unknown.note(`${parent.className}.getItem`);
    this.location = `${parent.className}.getItem`;
    return parent.item(this.given(path.ArgumentInfo)[0]);
  }

  private result(parent: HostObject, path: ObjectPath): HostObject | null {
    const call = parent.find(path.Name)?.call;
    if (!call) throw this.roots.unknown.note(`${parent.className}.${path.Name}`);
    const given = this.given(path.ArgumentInfo);
    this.location = locationOf(parent, path.Name);
    return objectOf(call(...given));
  }
}

/** As errors name a place: "WorksheetCollection.getItem". */
export const locationOf = (object: HostObject, name: string): string =>
  `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function objectOf(answer: unknown): HostObject | null {
  if (answer === undefined || answer === null) return null;
  if (answer instanceof HostObject) return answer;
  throw invalidArgument();
}
