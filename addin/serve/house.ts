import { fileURLToPath } from "node:url";

/** The folder of the repository, seen from where this file lies once it is built. */
export const HOUSE = fileURLToPath(new URL("../../..", import.meta.url));
