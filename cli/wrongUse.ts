import type { Text } from "../engine/index.js";

/** A command, option, name or path that cannot be used: told in one sentence, exit code 2. */
export class WrongUse extends Error {
  constructor(readonly told: Text) {
    super(told.da);
  }
}
