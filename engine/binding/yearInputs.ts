import { columnOf, constantColumn, fraction } from "../arithmetic/index.js";
import type { Input } from "../formula/input.js";
import { BUDGET_YEAR, MONTHS_OLD, SIZE } from "../mechanisms/names.js";
import type { ModelContext } from "../model/modelContext.js";
import { sizesOfYear } from "../facts/schoolSizes.js";

const calendar: Pick<Input, "origin"> = { origin: () => ({ kind: "calendar" }) };

/** All pupils of each school in the budget year, months weighted: what kr per pupil is counted by everywhere. */
export const sizeInput = (context: ModelContext): Input => ({
  name: SIZE,
  space: "school",
  label: { da: "Elever i budgetåret", en: "Pupils in the budget year" },
  unit: "pupils",
  column: columnOf(sizesOfYear(context).schools.map(({ pupils }) => pupils)),
  ...calendar,
});

export const budgetYearInput = ({ year }: ModelContext): Input => ({
  name: BUDGET_YEAR,
  space: "model",
  label: { da: "Budgetåret", en: "The budget year" },
  unit: "year",
  column: constantColumn(fraction(year)),
  ...calendar,
});

export const monthsOldInput = ({ settings }: ModelContext): Input => ({
  name: MONTHS_OLD,
  space: "model",
  label: { da: "Måneder af det skoleår, der slutter", en: "Months of the school year that ends" },
  unit: "months",
  column: constantColumn(fraction(settings.monthsOldSchoolYear)),
  ...calendar,
});
