import { modelNames, modelSettings, scenarioChain, type BudgetYear, type ModelInput } from "../../engine/index.js";
import { nameKey } from "../../workbook/text/nameKey.js";

/** A model or scenario that can be computed, as lists of choices show it. */
export interface KnownName {
  readonly name: string;
  readonly kind: "model" | "scenario";
  readonly model: string;
  readonly years: readonly BudgetYear[];
  /** What its model is compared with (Sammenlignes med), in the workbook's own spelling; null where nothing is said. */
  readonly comparedWith: string | null;
}

/** The models, then the scenarios, as the workbook lists them. Scenarios that lead to no model are left out. */
export function knownNames(input: ModelInput): readonly KnownName[] {
  const models = modelNames(input);
  const scenarios = input.scenarios.map(({ name }) => name);
  const all = [...models, ...scenarios];
  return all.flatMap((name): readonly KnownName[] => {
    const chain = scenarioChain(input, name);
    if ("code" in chain) return [];
    const { budgetYears, comparedWith } = modelSettings(input, chain.model, () => undefined);
    const other = all.find((known) => nameKey(known) === nameKey(comparedWith ?? "")) ?? null;
    const kind = models.includes(name) ? "model" : "scenario";
    return [{ name, kind, model: chain.model, years: budgetYears, comparedWith: other }];
  });
}

export interface Proposed {
  readonly from: string;
  readonly to: string;
  readonly year: BudgetYear;
}

/** What to look at first: a model that says what it is compared with, otherwise the first model beside itself. */
export function proposedComparison(names: readonly KnownName[]): Proposed | null {
  const usable = names.filter(({ years }) => years.length > 0);
  const to = usable.find(({ name, comparedWith }) => comparedWith !== null && comparedWith !== name) ?? usable[0];
  const year = to?.years[0];
  return to && year !== undefined ? { from: to.comparedWith ?? to.name, to: to.name, year } : null;
}
