import { nameKey } from "../model/nameKey.js";
import * as registered from "./index.js";
import type { Mechanism } from "./mechanism.js";

/** Every mechanism, sorted by id: module loaders list exports in different orders, and order must not matter. */
export const MECHANISMS: readonly Mechanism[] = Object.values<Mechanism>(registered).sort((left, right) =>
  left.id < right.id ? -1 : 1,
);

/** Finds a mechanism by id or by its Danish or English label. */
export function findMechanism(written: string): Mechanism | null {
  const key = nameKey(written);
  return MECHANISMS.find(({ id, label }) => [id, label.da, label.en].some((name) => nameKey(name) === key)) ?? null;
}
