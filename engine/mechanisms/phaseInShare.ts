import { larger, line, minus, number, over, plus, same, smaller, times } from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import { neededWith, optional } from "./declare.js";
import type { PartShape } from "./mechanism.js";
import { BUDGET_YEAR, inBeginningSchoolYear, inEndingSchoolYear, MONTHS_OLD, parameter } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";

const MONTHS = 12;
const NOT_SO = { da: "andelen gives ikke på den måde", en: "the share is not given that way" };
const SHARE = { kind: "share", unit: "share", min: 0, max: 1, absent: "error" } as const;
const WHOLE = { kind: "whole", unit: "year", varies: "model", absent: "error" } as const;

/** The three ways to say how much of the old model is left: by budget year, by school year, or in equal steps. */
export const PHASE_IN_SHARE: readonly ParameterDeclaration[] = [
  optional(
    { ...SHARE, id: "oldShare", label: { da: "Andel gammel", en: "Share of the old" }, varies: "model" },
    NOT_SO,
  ),
  optional(
    {
      ...SHARE,
      id: "oldShareBySchoolYear",
      label: { da: "Andel gammel i skoleåret", en: "Share of the old in the school year" },
      varies: "schoolYear",
    },
    NOT_SO,
  ),
  optional(
    { ...WHOLE, id: "steps", label: { da: "Antal år", en: "Number of years" }, unit: "none", min: 1, max: 30 },
    NOT_SO,
  ),
  optional(
    { ...WHOLE, id: "start", label: { da: "Startår", en: "Start year" }, min: 1990, max: 2200 },
    { da: "det første år, der er givet en andel for", en: "the first year that a share is given for" },
  ),
  neededWith(
    "steps",
    { ...WHOLE, id: "startMonth", label: { da: "Startmåned", en: "Start month" }, unit: "none", min: 1, max: 12 },
    { da: "bruges kun med lige store trin", en: "only used with equal steps" },
  ),
];

/** In how many of the three ways the share is given; one is right. */
export const waysOfShare = (shape: PartShape): number =>
  ["oldShare", "oldShareBySchoolYear", "steps"].filter((id) => shape.has(id)).length;

const LABEL = { da: "Andel af den gamle model", en: "Share of the old model" };

/** A line "share": how much of the old model is left in the budget year. */
export function shareLines(shape: PartShape): readonly Line[] {
  if (shape.has("oldShareBySchoolYear"))
    return [
      line(
        "monthShares",
        "model",
        { da: "Måneder × skoleårenes andele", en: "Months × shares of the school years" },
        "months",
        plus(
          times(MONTHS_OLD, inEndingSchoolYear("oldShareBySchoolYear")),
          times(minus(number(MONTHS), MONTHS_OLD), inBeginningSchoolYear("oldShareBySchoolYear")),
        ),
      ),
      line("share", "model", LABEL, "share", over("monthShares", number(MONTHS))),
    ];
  if (shape.has("steps")) return equalSteps();
  return [line("share", "model", LABEL, "share", same(parameter("oldShare")))];
}

/** Step k leaves 1 − k/n of the old; the months before the start month still belong to the step before. */
function equalSteps(): readonly Line[] {
  const left = (step: string | Expression): Expression =>
    larger(number(0), smaller(number(1), minus(number(1), over(step, parameter("steps")))));
  return [
    line(
      "step",
      "model",
      { da: "Trin før startmåneden", en: "Step before the start month" },
      "none",
      minus(BUDGET_YEAR, parameter("start")),
    ),
    line(
      "before",
      "model",
      { da: "Andel gammel før startmåneden", en: "Share of the old before it" },
      "share",
      left("step"),
    ),
    line(
      "from",
      "model",
      { da: "Andel gammel fra startmåneden", en: "Share of the old from it on" },
      "share",
      left(plus("step", number(1))),
    ),
    line(
      "monthShares",
      "model",
      { da: "Måneder × andele", en: "Months × shares" },
      "months",
      plus(
        times(minus(parameter("startMonth"), number(1)), "before"),
        times(minus(number(MONTHS + 1), parameter("startMonth")), "from"),
      ),
    ),
    line("share", "model", LABEL, "share", over("monthShares", number(MONTHS))),
  ];
}
