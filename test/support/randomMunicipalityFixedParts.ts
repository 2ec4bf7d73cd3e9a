import { fraction } from "../../engine/index.js";
import type { CurrentBudget } from "../../engine/domain/frame.js";
import { randomCurve } from "./randomMunicipalityCurves.js";
import { parameterRow, type Wanted } from "./randomMunicipalityParameters.js";
import { capTable, COUNT_BASES, plainRow, whole, word, type Recipe, type Slot } from "./randomMunicipalityParts.js";
import { drawLevel, FACTS, KEY_FIGURES, located, money, type Scene } from "./randomMunicipalityScene.js";

export const COUNTED = [
  "elever",
  "elever 0-6",
  "elever 7-9",
  "klasser",
  "elever pr. klasse",
  "matrikler",
  "matrikler ud over den første",
] as const;
export const STANDING = ["skole", ...FACTS, ...KEY_FIGURES] as const;
const NEEDS_CAPS: readonly string[] = ["klasser", "elever pr. klasse"];

/** A quantity, with the count basis and the cap table it needs. */
export function randomQuantity(scene: Scene): Pick<Recipe, "quantities" | "countBasis" | "table"> {
  const { draw } = scene;
  const name = draw.one(draw.chance(60) ? COUNTED : STANDING);
  const needsYears = COUNTED.some((counted) => counted === name) && !name.startsWith("matrikler");
  return {
    quantities: [name],
    countBasis: needsYears || draw.chance(40) ? draw.pick(COUNT_BASES) : draw.pick(["kalenderår", null]),
    table: NEEDS_CAPS.includes(name) ? capTable(scene) : null,
  };
}

const amount = (scene: Scene, name: string, size: number): Wanted => ({
  name,
  unit: "kr/enhed",
  varies: "school",
  value: () => money(scene, size),
});

export function fixedAmount(scene: Scene): Recipe {
  const isSaving = scene.draw.chance(12);
  const value = () => (isSaving ? fraction(-scene.draw.whole(1, 90_000), 4) : money(scene, 2000));
  return { ...randomQuantity(scene), wanted: [{ ...amount(scene, "Beløb", 0), value }] };
}

export function moneyFollowsPupil(scene: Scene): Recipe {
  const wanted = ["Takst ind", "Takst ud"].map((name): Wanted => ({ ...amount(scene, name, 9000), unit: "kr/elev" }));
  return {
    wanted,
    quantities: ["Elever ind", "Elever ud"],
    countBasis: scene.draw.pick(["kalenderår", null, "7/12+5/12"]),
  };
}

export function guarantee(scene: Scene, { earlier, frame }: Slot): Recipe {
  const { draw } = scene;
  const names = earlier.map(({ name }) => name);
  const inFrame = frame !== null && earlier.some((part) => part.frame === frame);
  const hours: Wanted = {
    name: "Garantitimer",
    unit: "timer",
    varies: "school",
    value: () => fraction(draw.whole(1, 900)),
  };
  return {
    ...randomQuantity(scene),
    wanted: [amount(scene, "Garanti", 9000), ...(draw.chance(30) ? [hours] : [])],
    looksAt: draw.chance(30)
      ? ["alle før"]
      : inFrame && draw.chance(50)
        ? ["ramme"]
        : draw.some(names, draw.whole(1, 3)),
  };
}

export function staircase(scene: Scene, { model, name }: Slot): Recipe {
  const { draw } = scene;
  const table = `Kurve ${model} ${name}`;
  const paysPosts = draw.chance(50);
  const perSite = draw.chance(25);
  const quantity = perSite ? "elever" : draw.one(["elever", "elever 0-6", "klasser", "matrikler", "Areal", "Enlige"]);
  const needsCounts = !["Areal", "Enlige", "matrikler"].includes(quantity);
  return {
    table: quantity === "klasser" ? draw.shuffled([table, capTable(scene)]).join(", ") : table,
    curves: randomCurve(scene, table, paysPosts ? "antal" : "kr", draw.pick([30, 300])),
    quantities: [quantity],
    countBasis: needsCounts ? draw.pick(COUNT_BASES) : draw.pick(["kalenderår", "7/12+5/12"]),
    wanted: paysPosts ? [amount(scene, "Takst", 90_000)] : [],
    own: (owner) => [
      ...(draw.chance(50) ? [plainRow(scene, owner, "Decimaler i kurve", "antal", whole(scene, 0, 5))] : []),
      ...(perSite ? [plainRow(scene, owner, "Beregnes pr.", "ord", word(scene, "matrikel"))] : []),
    ],
  };
}

/** By budget year, by school year (then the year before the first budget year has a value too), or both. */
export function namedGrant(scene: Scene): Recipe {
  const { draw, years } = scene;
  const wanted = (name: string): Wanted => ({
    ...{ name, unit: "kr/skole", varies: "school" },
    value: () => money(scene, 90_000),
  });
  const named = () => draw.some(scene.schools, draw.whole(1, 3));
  const inSchoolYears = { ...scene, years: [Math.min(...years) - 1, ...years] };
  const grants = draw.pick([["Beløb"], ["Beløb"], ["Beløb pr. skoleår"], ["Beløb", "Beløb pr. skoleår"]]);
  return {
    countBasis:
      grants.length === 1 && grants[0] === "Beløb" ? null : draw.pick(["7/12+5/12", "skoleår", "nyt skoleår"]),
    own: (owner) =>
      grants.flatMap((name) =>
        named().map(({ id }) =>
          parameterRow(name === "Beløb" ? scene : inSchoolYears, owner, wanted(name), { kind: "school", id }, null),
        ),
      ),
  };
}

export const currentBudget = (): Recipe => ({ countBasis: null });

const SHARED_ROWS: readonly (readonly (string | null)[])[] = [[null], ["Undervisning", "Bygninger"]];

/** What schools get today: rows for no part in particular, or rows of which only some are the part's own. */
export function randomCurrentBudgets(scene: Scene, parts: readonly string[]): readonly CurrentBudget[] {
  const { draw, schools, years } = scene;
  const own = [...new Set(parts)];
  const names = draw.chance(50) ? draw.one(SHARED_ROWS) : [...own, "Andet"];
  if (own.length === 0) return [];
  return schools.flatMap(({ id }) =>
    years.flatMap((year) =>
      names.map((part) => ({
        ...{ schoolId: id, year, part, at: scene.cell("Nuværende") },
        amount: located(scene, "Nuværende", money(scene, 900_000)),
        priceLevel: drawLevel(scene),
      })),
    ),
  );
}
