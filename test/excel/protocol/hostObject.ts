import type { Wire } from "./wire.js";

/** What a member is called with: plain values, and objects of the host where office.js referred to one. */
export type Argument = Wire | HostObject | undefined;
/** One member of a class of Excel, by what can be done with it. */
export interface Member<T> {
  readonly get?: (subject: T) => Wire;
  readonly set?: (subject: T, value: Argument) => void;
  /** Gives back a value, an object, or nothing (which is also the null object). */
  readonly call?: (subject: T, ...given: readonly Argument[]) => unknown;
  /** A property that is an object of its own. */
  readonly child?: (subject: T) => HostObject | null;
}

export type Members<T> = Readonly<Record<string, Member<T>>>;

/** A class of Excel: its members by their names on the wire, and what makes it a collection. */
export interface HostClass<T> {
  readonly name: string;
  readonly members: Members<T>;
  /** What office.js gets to know about an object the moment it is made. */
  readonly identity?: (subject: T) => Wire;
  readonly items?: (subject: T) => readonly HostObject[];
  readonly item?: (subject: T, key: Argument) => HostObject | null;
}

type Bound = { readonly [Name in keyof Required<Member<null>>]?: (...given: readonly Argument[]) => unknown };

/** An object of the host as the dispatcher sees it: it knows no Excel, only names. */
export class HostObject {
  private constructor(
    readonly className: string,
    /** The thing itself, for whoever gets the object as an argument. */
    readonly subject: unknown,
    readonly find: (name: string) => Bound | undefined,
    readonly scalars: readonly string[],
    readonly identity: () => Wire,
    readonly items: (() => readonly HostObject[]) | undefined,
    readonly item: ((key: Argument) => HostObject | null) | undefined,
  ) {}

  static of<T>(kind: HostClass<T>, subject: T): HostObject {
    const { items, item } = kind;
    return new HostObject(
      kind.name,
      subject,
      (name) => (Object.hasOwn(kind.members, name) ? bind(kind.members[name], subject) : undefined),
      Object.keys(kind.members).filter((name) => kind.members[name]?.get !== undefined),
      () => kind.identity?.(subject) ?? {},
      items && (() => items(subject)),
      item && ((key) => item(subject, key)),
    );
  }
}

function bind<T>(member: Member<T> | undefined, subject: T): Bound | undefined {
  if (!member) return undefined;
  const { get, set, call, child } = member;
  return {
    ...(get && { get: () => get(subject) }),
    ...(set && { set: (value: Argument) => set(subject, value) }),
    ...(call && { call: (...given: readonly Argument[]) => call(subject, ...given) }),
    ...(child && { child: () => child(subject) ?? undefined }),
  };
}
