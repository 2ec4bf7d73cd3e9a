import { waterfallSteps } from "../../charts/waterfallSteps.js";
import type { WaterfallView } from "../../charts/waterfallView.js";
import type { SchoolView } from "../../present/school/schoolView.js";

/** One school from the old amount over the parts to the new. */
export function schoolWaterfall({ id, name, change, before, after }: SchoolView): WaterfallView {
  const amounts = (parts: SchoolView["after"]): Parameters<typeof waterfallSteps>[0] =>
    parts.map((part) => ({ name: part.name, amount: Number(part.amount) }));
  return {
    ...{ id, name },
    before: Number(change.before),
    after: Number(change.after),
    steps: waterfallSteps(amounts(before), amounts(after)),
  };
}
