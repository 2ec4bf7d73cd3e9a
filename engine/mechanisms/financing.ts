import {
  choose,
  factorOf,
  larger,
  line,
  minus,
  number,
  plus,
  shared,
  smaller,
  times,
  totalOf,
} from "../formula/build.js";
import type { Line } from "../formula/line.js";
import type { PartShape } from "./mechanism.js";
import type { Absence, ParameterDeclaration } from "./parameterDeclaration.js";

/** Who pays inside a frame whose total stands: everybody by amount, those who gain by their gain, or a cap on gains. */
export const financingParameter = (absent: Absence): ParameterDeclaration => ({
  id: "financing",
  label: { da: "Finansieres ved", en: "Financed by" },
  kind: "choice",
  unit: "none",
  varies: "model",
  choices: [
    { id: "amount", label: { da: "faktor på beløb", en: "factor on amounts" } },
    { id: "gain", label: { da: "faktor på gevinst", en: "factor on gains" } },
    { id: "gainCap", label: { da: "loft over gevinst", en: "cap on gains" } },
  ],
  absent,
});

export const BY_AMOUNT: Absence = {
  value: "amount",
  means: { da: "alle, der ikke er beskyttet, betaler efter beløb", en: "all who are not protected pay by amount" },
};

const OLD_NEEDED: readonly string[] = ["gain", "gainCap"];

/** Whether the way of financing asks who gains, and therefore needs a line "old". */
export const asksWhoGains = (shape: PartShape): boolean => OLD_NEEDED.includes(shape.choice("financing"));

/**
 * Shares the unchanged total of the lines "new" between the limits "low" and "high" (whole units, low ≤ high), all per
 * school: one factor, found exactly, then whole units. The limits are whole, so rounding cannot break them. The last
 * line is what each school gets more or less. Needs a line "old" where the gain decides. formulas: decision 0012.
 */
export function financedInFrame(shape: PartShape): readonly Line[] {
  const how = shape.choice("financing");
  const gains = how === "gain" || how === "gainCap";
  return [
    line("all", "model", { da: "Alle skoler, uændret", en: "All schools, unchanged" }, "kr", totalOf("new")),
    ...(gains
      ? [
          line(
            "gain",
            "school",
            { da: "Gevinst mod det gamle", en: "Gain on the old" },
            "kr",
            larger(number(0), minus("new", "old")),
          ),
        ]
      : []),
    ...slopeLines(how),
    line("factor", "model", { da: "Faktor, der får det til at gå op", en: "Factor that makes it add up" }, "factor", {
      ...factorOf("all", { base: "base", slope: "slope", low: "low", high: "upper" }),
    }),
    line(
      "exact",
      "school",
      { da: "Beløb ved den faktor", en: "Amount at that factor" },
      "kr",
      smaller("upper", larger("low", plus("base", times("slope", "factor")))),
    ),
    line("after", "school", { da: "Beløb i hele kroner", en: "Amount in whole kroner" }, "kr", shared("all", "exact")),
    line("amount", "school", { da: "Forskel", en: "Difference" }, "kr", minus("after", "new")),
  ];
}

const BASE = { da: "Uden faktoren", en: "Without the factor" };
const SLOPE = { da: "Det, faktoren ganges på", en: "What the factor multiplies" };
const UPPER = { da: "Højst", en: "At most" };

function slopeLines(how: string): readonly Line[] {
  if (how === "gain" || how === "gainCap")
    return [
      line("base", "school", BASE, "kr", minus("new", "gain")),
      line("slope", "school", SLOPE, "kr", how === "gain" ? "gain" : choose("gain", "=", number(0), number(0), "old")),
      line("upper", "school", UPPER, "kr", how === "gain" ? "high" : smaller("high", larger("new", "low"))),
    ];
  return [
    line("base", "school", BASE, "kr", number(0)),
    line("slope", "school", SLOPE, "kr", "new"),
    line("upper", "school", UPPER, "kr", "high"),
  ];
}
