import { HostError } from "./hostError.js";

/** Members that somebody asked for and nobody has built. A test run with one of them fails, whatever its tests say. */
export class UnknownMembers {
  private readonly seen = new Set<string>();

  get names(): readonly string[] {
    return [...this.seen];
  }

  /** Remembers "Class.Member" and gives the error to throw. */
  note(name: string): HostError {
    this.seen.add(name);
    return new HostError("NotImplemented", `NotImplemented ${name}`, 501);
  }

  /** For the test that asks for one on purpose: gives the names and forgets them. */
  take(): readonly string[] {
    const names = this.names;
    this.seen.clear();
    return names;
  }
}
