import { larger, line, plus, minus, rounded, times, choose } from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import { optional } from "./declare.js";
import type { PartShape } from "./mechanism.js";
import { parameter, SIZE } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";

type Side = "loss" | "gain";

const SIDES = { loss: { da: "Grænse ned", en: "Limit down" }, gain: { da: "Grænse op", en: "Limit up" } } as const;
const NOT_USED = { da: "ingen grænse af den slags", en: "no limit of that kind" };

/** The limits of one side: percent of the old amount, kr, and kr per pupil; where several are given the widest holds. */
export function limitParameters(side: Side): readonly ParameterDeclaration[] {
  const base = { varies: "school", min: 0 } as const;
  const of = (id: string, tail: { da: string; en: string }): Pick<ParameterDeclaration, "id" | "label"> => ({
    id: `${side}${id}`,
    label: { da: `${SIDES[side].da}${tail.da}`, en: `${SIDES[side].en}${tail.en}` },
  });
  const share = { ...of("Limit", { da: "", en: "" }), ...base, kind: "share", unit: "share", absent: "error" } as const;
  const kr = {
    ...of("LimitKr", { da: ", kr.", en: ", kr" }),
    ...base,
    kind: "amount",
    unit: "kr",
    absent: "error",
  } as const;
  const perPupil = {
    ...of("LimitPerPupil", { da: ", kr. pr. elev", en: ", kr per pupil" }),
    ...base,
    kind: "amount",
    unit: "kr/pupil",
    absent: "error",
  } as const;
  return [share, kr, perPupil].map((declaration) => ({ ...optional(declaration, NOT_USED), needed: true }));
}

const kindsInUse = (side: Side, shape: PartShape): readonly string[] =>
  ["Limit", "LimitKr", "LimitPerPupil"].map((tail) => `${side}${tail}`).filter((id) => shape.has(id));

export const hasLimit = (side: Side, shape: PartShape): boolean => kindsInUse(side, shape).length > 0;

/** How far the school may move on that side, in kr: a line "lossTolerance" or "gainTolerance" over the line "old". */
export function toleranceLine(side: Side, shape: PartShape): Line {
  const inKr = kindsInUse(side, shape).map((id): Expression => {
    if (id.endsWith("Kr")) return times(parameter(id), { kind: "number", value: { numerator: 1n, denominator: 1n } });
    return times(parameter(id), id.endsWith("PerPupil") ? SIZE : "old");
  });
  const [first, ...others] = inKr;
  if (!first) throw new Error("A limit that is not in use has no line: a fault in the mechanism");
  const label = {
    loss: { da: "Må tabe", en: "May lose" },
    gain: { da: "Må vinde", en: "May gain" },
  }[side];
  return line(`${side}Tolerance`, "school", label, "kr", others.reduce<Expression>(larger, first));
}

/** The least the school may end at; limits round inwards, so that whole units never break a promise. */
export function floorLines(shape: PartShape): readonly Line[] {
  const atLimit = rounded(minus("old", "lossTolerance"), "unit", "up");
  const label = { da: "Mindst", en: "At least" };
  if (shape.choice("band") === "deducted") return [line("promised", "school", label, "kr", atLimit)];
  return [
    line("loss", "school", { da: "Tab før grænsen", en: "Loss before the limit" }, "kr", minus("old", "new")),
    line("atLimit", "school", { da: "Lige på grænsen", en: "Just at the limit" }, "kr", atLimit),
    line(
      "promised",
      "school",
      label,
      "kr",
      choose("loss", "<=", "lossTolerance", "atLimit", rounded("old", "unit", "up")),
    ),
    line(
      "cliff",
      "school",
      {
        da: "Spring: mere end en skole lige på grænsen (vises)",
        en: "Cliff: more than a school just at the limit (for show)",
      },
      "kr",
      minus("promised", "atLimit"),
    ),
  ];
}

/** The most the school may end at. */
export const ceilingLine: Line = line(
  "ceiling",
  "school",
  { da: "Højst efter grænsen", en: "At most by the limit" },
  "kr",
  rounded(plus("old", "gainTolerance"), "unit", "down"),
);
