import { scenarioChain, type BudgetYear, type ModelInput } from "../engine/index.js";
import { allNames, yearsOf } from "../workbook/results/runnableNames.js";
import { WrongUse } from "./wrongUse.js";

/** The workbook's own spelling of a name that was asked for. Throws WrongUse where the workbook has no such name. */
export function askedName(input: ModelInput, asked: string): string {
  const chain = scenarioChain(input, asked);
  if (!("code" in chain)) return chain.name;
  const known = allNames(input).join(", ");
  throw new WrongUse({
    da: `Projektmappen har ingen model og intet scenarie, der hedder “${asked}”. Den har: ${known}.`,
    en: `The workbook has no model and no scenario called “${asked}”. It has: ${known}.`,
  });
}

/** Throws WrongUse where a year is neither a budget year of the model nor a column of its parameters. */
export function checkYears(input: ModelInput, name: string, years: readonly BudgetYear[]): void {
  const own = yearsOf(input, name);
  const columns = new Set(input.parameters.flatMap(({ values }) => [...values.keys()]));
  const wrong = years.find((year) => !own.includes(year) && !columns.has(year));
  if (wrong === undefined || (own.length === 0 && columns.size === 0)) return;
  const known = [...new Set([...own, ...columns])].sort((left, right) => left - right).join(", ");
  throw new WrongUse({
    da: `${wrong} er ikke et budgetår i “${name}”. Budgetårene er: ${known}.`,
    en: `${wrong} is no budget year of “${name}”. The budget years are: ${known}.`,
  });
}
