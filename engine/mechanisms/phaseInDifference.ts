import { choose, larger, line, minus, number, plus, same } from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import type { PartShape } from "./mechanism.js";
import { CLOSED, LAST_YEAR, NEW_FIRST, OLD_AMOUNT, OLD_FIRST, OPENED, TAKEN_OVER } from "./names.js";

const GAP = { da: "Forskel, gammel minus ny", en: "Difference, old minus new" };

/** From "difference" (old minus new, with what is taken over) to "phased": what of it is phased in. */
export function gapLines(shape: PartShape): readonly Line[] {
  const gap: Record<string, Expression> = {
    recomputed: minus(OLD_AMOUNT, "new"),
    original: minus(OLD_FIRST, NEW_FIRST),
    remaining: minus(LAST_YEAR, "new"),
  };
  const wanted = shape.choice("who") === "losers" ? larger(number(0), "difference") : same("difference");
  const kept = isStraight(shape) ? choose("straight", "=", number(1), number(0), wanted) : wanted;
  return [
    ...differenceLines(shape, gap[shape.choice("gap")] ?? number(0)),
    ...straightLine(shape),
    line("phased", "school", { da: "Forskel, der indfases", en: "Difference that is phased in" }, "kr", kept),
  ];
}

/** A line "difference"; what follows pupils to a successor has a line of its own, so that it can be seen who left it. */
function differenceLines(shape: PartShape, gap: Expression): readonly Line[] {
  if (shape.choice("closes") !== "successor") return [line("difference", "school", GAP, "kr", gap)];
  const label = {
    takenOver: { da: "Overtaget fra lukkede skoler", en: "Taken over from closed schools" },
    difference: { da: "Forskel med det overtagne", en: "Difference with what is taken over" },
  };
  return [
    line("ownDifference", "school", GAP, "kr", gap),
    line("takenOver", "school", label.takenOver, "kr", same(TAKEN_OVER)),
    line("difference", "school", label.difference, "kr", plus("ownDifference", "takenOver")),
  ];
}

const straightFlags = (shape: PartShape): readonly string[] => [
  ...(shape.choice("opens") === "new" ? [OPENED] : []),
  ...(shape.choice("closes") === "new" ? [CLOSED] : []),
];

export const isStraight = (shape: PartShape): boolean => straightFlags(shape).length > 0;

/** A line "straight": 1 for a school that by its rule gets what the new model gives, no more and no less. */
function straightLine(shape: PartShape): readonly Line[] {
  const [first, second] = straightFlags(shape);
  if (first === undefined) return [];
  const label = { da: "Følger straks den nye model (1 = ja)", en: "Follows the new model at once (1 = yes)" };
  return [line("straight", "school", label, "none", second === undefined ? same(first) : larger(first, second))];
}
