import { ALL_GRADES, type GradeBand } from "../facts/gradeBand.js";
import type { Layout } from "../facts/layout.js";
import { choose, larger, line, minus, number, over, rounded, totalOf } from "../formula/build.js";
import type { Line, Unit } from "../formula/line.js";
import { CLASSES_LINE } from "../mechanisms/classesFormed.js";
import { CAP, PUPILS } from "../mechanisms/names.js";

/** A quantity that follows from the pupil counts: what rows it needs, and the lines that give it per school year. */
export interface CountQuantity {
  readonly rows: "bands" | "sites" | "holds";
  readonly band: GradeBand;
  readonly unit: Unit;
  readonly uses: readonly string[];
  readonly lines: (name: string) => readonly Line[];
}

const PUPILS_LABEL = { da: "Elever i skoleåret", en: "Pupils of the school year" };
const CLASSES_LABEL = { da: "Klasser i skoleåret", en: "Classes of the school year" };
const SITES_LABEL = { da: "Matrikler med elever", en: "Sites with pupils" };
const CLASS_SIZE_DECIMALS = 2;

const pupils = (band: GradeBand): CountQuantity => ({
  rows: "bands",
  band,
  unit: "pupils",
  uses: [PUPILS],
  lines: (name) => [line(name, "year", PUPILS_LABEL, "pupils", totalOf(PUPILS))],
});

const classes: CountQuantity = {
  rows: "holds",
  band: ALL_GRADES,
  unit: "classes",
  uses: [PUPILS, CAP],
  lines: (name) => [CLASSES_LINE, line(name, "year", CLASSES_LABEL, "classes", totalOf("classes"))],
};

/** Rounded to 2 decimals: a quotient per school is rounded before anything rests on it (design 5). */
const pupilsPerClass: CountQuantity = {
  ...classes,
  unit: "pupils",
  lines: (name) => [
    CLASSES_LINE,
    line("classesInYear", "year", CLASSES_LABEL, "classes", totalOf("classes")),
    line("pupilsInYear", "year", PUPILS_LABEL, "pupils", totalOf(PUPILS)),
    line(
      name,
      "year",
      { da: "Elever pr. klasse", en: "Pupils per class" },
      "pupils",
      rounded(over("pupilsInYear", larger(number(1), "classesInYear")), CLASS_SIZE_DECIMALS),
    ),
  ],
};

const SITE_LINE = line(
  "hasPupils",
  "row",
  { da: "Har matriklen elever? (1 = ja)", en: "Has the site pupils? (1 = yes)" },
  "none",
  choose(PUPILS, "=", number(0), number(0), number(1)),
);

const sites: CountQuantity = {
  rows: "sites",
  band: ALL_GRADES,
  unit: "units",
  uses: [PUPILS],
  lines: (name) => [SITE_LINE, line(name, "year", SITES_LABEL, "units", totalOf("hasPupils"))],
};

const sitesBeyondFirst: CountQuantity = {
  ...sites,
  lines: (name) => [
    SITE_LINE,
    line("sites", "year", SITES_LABEL, "units", totalOf("hasPupils")),
    line(
      name,
      "year",
      { da: "Matrikler ud over den første", en: "Sites beyond the first" },
      "units",
      larger(number(0), minus("sites", number(1))),
    ),
  ],
};

const NAMED: ReadonlyMap<string, CountQuantity> = new Map([
  ["elever", pupils(ALL_GRADES)],
  ["pupils", pupils(ALL_GRADES)],
  ["klasser", classes],
  ["classes", classes],
  ["elever pr. klasse", pupilsPerClass],
  ["pupils per class", pupilsPerClass],
  ["matrikler", sites],
  ["sites", sites],
  ["matrikler ud over den første", sitesBeyondFirst],
  ["sites beyond the first", sitesBeyondFirst],
]);

/** The names a user may write for counts, in Danish, for the remedy of an issue. */
export const COUNT_QUANTITY_NAMES = [
  "skole",
  "elever",
  "elever 0-6",
  "klasser",
  "elever pr. klasse",
  "matrikler",
  "matrikler ud over den første",
];

/** Finds a count quantity by its name, also "elever 0-6" for a band of grades; null where the name is something else. */
export function countQuantity(name: string): CountQuantity | null {
  const known = NAMED.get(name);
  if (known) return known;
  const match = /^(?:elever|pupils) (\d{1,2}) ?[-–.] ?(\d{1,2})$/.exec(name);
  if (!match) return null;
  const band = { from: Number(match[1]), to: Number(match[2]) };
  return band.from <= band.to && band.to <= ALL_GRADES.to ? pupils(band) : null;
}

export type QuantityLayout = (quantity: CountQuantity) => Layout;
