import { choose, line, minus, number, over } from "../formula/build.js";
import type { Expression } from "../formula/expression.js";
import type { Line } from "../formula/line.js";
import { optional } from "./declare.js";
import type { PartShape } from "./mechanism.js";
import { parameter } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";
import { schoolQuantity } from "./schoolQuantity.js";

const MOST = 2;
const NUMBER = { kind: "number", unit: "units", varies: "model", absent: "error" } as const;

/** A condition on a fact (size, sites, distance): at most or at least a limit, with a straight taper on request. */
export const CONDITION_PARAMETERS: readonly ParameterDeclaration[] = Array.from({ length: MOST }, (_, index) => {
  const tail = index === 0 ? "" : ` ${index + 1}`;
  const id = (name: string): string => `${name}${index + 1}`;
  return [
    optional(
      { ...NUMBER, id: id("limit"), label: { da: `Betingelse${tail}`, en: `Condition${tail}` } },
      { da: "der er ingen betingelse", en: "there is no condition" },
    ),
    optional(
      { ...NUMBER, id: id("taper"), label: { da: `Aftrapning til${tail}`, en: `Taper to${tail}` } },
      { da: "ingen aftrapning: alt eller intet", en: "no taper: all or nothing" },
      id("limit"),
    ),
    {
      id: id("direction"),
      label: { da: `Betingelsen er${tail}`, en: `The condition is${tail}` },
      kind: "choice",
      unit: "none",
      varies: "model",
      choices: [
        { id: "atMost", label: { da: "højst", en: "at most" } },
        { id: "atLeast", label: { da: "mindst", en: "at least" } },
      ],
      absent: { value: "atMost", means: { da: "højst", en: "at most" } },
    },
  ] as const;
}).flat();

const inUse = (shape: PartShape): readonly number[] =>
  Array.from({ length: MOST }, (_, index) => index + 1).filter((no) => shape.has(`limit${no}`));

export const conditionsInUse = (shape: PartShape): number => inUse(shape).length;

/** One line "weight<no>" per condition in use: 1 where it is met, 0 where not, between them along the taper. */
export function conditionLines(shape: PartShape, firstQuantity: number): readonly Line[] {
  return inUse(shape).flatMap((no, index) => [
    ...schoolQuantity(
      `fact${no}`,
      firstQuantity + index,
      { da: "Det, betingelsen gælder", en: "What the condition is on" },
      shape,
    ),
    weightLine(shape, no),
  ]);
}

export const conditionWeights = (shape: PartShape): readonly string[] => inUse(shape).map((no) => `weight${no}`);

function weightLine(shape: PartShape, no: number): Line {
  const fact = `fact${no}`;
  const limit = parameter(`limit${no}`);
  const taper = parameter(`taper${no}`);
  const label = { da: "Opfylder betingelsen (1 = helt)", en: "Meets the condition (1 = fully)" };
  const atMost = shape.choice(`direction${no}`) === "atMost";
  const within = (bound: string, then: Expression, otherwise: Expression): Expression =>
    choose(...(atMost ? ([fact, "<=", bound] as const) : ([bound, "<=", fact] as const)), then, otherwise);
  if (!shape.has(`taper${no}`))
    return line(`weight${no}`, "school", label, "factor", within(limit, number(1), number(0)));
  const straight = over(minus(fact, taper), minus(limit, taper));
  const sloped = within(taper, straight, number(0));
  return line(`weight${no}`, "school", label, "factor", within(limit, number(1), sloped));
}
