import { nameKey } from "../../engine/model/nameKey.js";
import type { PartAmount, WaterfallStep } from "./waterfallView.js";

/**
 * The parts of two models as steps. Parts of the same name, read as the engine reads names, are one step with a
 * difference; a part of one model only is a step of its own. First what there was, in the old order, then what is new.
 */
export function waterfallSteps(before: readonly PartAmount[], after: readonly PartAmount[]): readonly WaterfallStep[] {
  const [old, later] = [amountsByKey(before), amountsByKey(after)];
  const names = new Map([...before, ...after].map(({ name }) => [nameKey(name), name]));
  const keys = new Set([...old.keys(), ...later.keys()]);
  return [...keys].map((key) => ({
    name: names.get(key) ?? key,
    before: old.get(key) ?? null,
    after: later.get(key) ?? null,
  }));
}

function amountsByKey(parts: readonly PartAmount[]): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const { name, amount } of parts) amounts.set(nameKey(name), (amounts.get(nameKey(name)) ?? 0) + amount);
  return amounts;
}
