import type { Text } from "../../engine/index.js";

/** Tells what is being done, before it is done: for whoever waits. */
export type Told = (doing: Text) => void;
