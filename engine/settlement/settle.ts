import type { Column } from "../arithmetic/column.js";
import type { Fraction } from "../arithmetic/fraction.js";
import { fractionAt, subtractFractions } from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import type { Issue, Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { PupilCount } from "../domain/pupilCount.js";
import type { BudgetYear } from "../domain/time.js";
import { chooseCounts } from "../facts/chooseCounts.js";
import { modelSettings } from "../model/modelSettings.js";
import { modelIssue } from "../model/report.js";
import { distinctIssues } from "../run/distinctIssues.js";
import { runScenarios } from "../run/runScenarios.js";
import { applyScenario } from "../scenario/applyScenario.js";
import { firstCount, notSettledYet } from "./notSettledYet.js";
import { preliminaryCounts } from "./preliminaryCounts.js";
import type { SettledAmount, SettledSchool, Settlement } from "./settlement.js";
import { settlementRule } from "./settlementRule.js";

/** A model or scenario by name, and the budget year (the first one where none is given). */
export interface SettlementRequest {
  readonly scenario: string;
  readonly year?: BudgetYear;
}

/**
 * Runs the same model twice, on the counts the preliminary allocation rested on and on the settled ones, and gives the
 * difference per school and part (B3). Both runs round as every run does, so a closed frame is settled at 0 in all.
 */
export function settle(input: ModelInput, { scenario, year }: SettlementRequest): Result<Settlement> {
  const applied = applyScenario(input, scenario);
  if (!applied.ok) return applied;
  const { input: changed, model, name } = applied.value;
  const wanted = year ?? modelSettings(changed, model, () => undefined).budgetYears[0];
  const rule = settlementRule(changed, model);
  const firstStart = rule.onlyNewSchoolYear && wanted !== undefined ? wanted : null;
  const counts = [preliminaryCounts(changed.pupilCounts, firstStart), chooseCounts(changed.pupilCounts)] as const;
  const runs = counts.map((pupilCounts) =>
    runScenarios({ ...changed, pupilCounts }, { names: [model], ...(wanted === undefined ? {} : { years: [wanted] }) }),
  );
  const own = nothingToSettle(counts[0], counts[1]);
  const issues = distinctIssues([...runs.flatMap((run) => run.issues), ...own]);
  const [preliminary, settled] = runs.map((run) => (run.ok ? run.value[0] : undefined));
  if (!preliminary || !settled || own.length > 0) return { ok: false, issues };
  const named = (allocation: Allocation): Allocation => ({ ...allocation, scenario: name });
  const schoolYears = settled.counts
    .map((source) => source.schoolYear)
    .filter((schoolYear) => firstStart === null || Number(schoolYear.slice(0, 4)) >= firstStart);
  const value: Settlement = {
    ...differences(named(preliminary), named(settled)),
    paidIn: settled.year + (rule.isPaidNextYear ? 1 : 0),
    schoolYears,
  };
  return { ok: true, value, issues: [...issues, ...notSettledYet(counts[1], schoolYears)] };
}

/** An error where no school has more than one row for the same pupils: there is no preliminary count to settle. */
function nothingToSettle(preliminary: readonly PupilCount[], settled: readonly PupilCount[]): readonly Issue[] {
  const best = new Set(settled);
  if (preliminary.some((count) => !best.has(count))) return [];
  return [modelIssue("nothingToSettle", { table: "pupilCounts", at: firstCount(settled)?.at ?? null })];
}

function differences(preliminary: Allocation, settled: Allocation): Omit<Settlement, "paidIn" | "schoolYears"> {
  const { scenario, model, year } = settled;
  const columns = settled.parts.map(({ part, amounts }, index) => {
    const before = preliminary.parts[index];
    if (before?.part.name !== part.name)
      throw new Error("The parts of two runs of a model differ: a fault in the engine");
    return [before.amounts, amounts] as const;
  });
  const at = (school: number, [before, after]: readonly [Column, Column]): SettledAmount =>
    settledAmount(fractionAt(before, school), fractionAt(after, school));
  const schools = settled.schools.map(({ school, pupils }, index): SettledSchool => {
    const known = preliminary.schools[index];
    if (known?.school.id !== school.id) throw new Error("The schools of two runs differ: a fault in the engine");
    return {
      school,
      pupilsPreliminary: known.pupils,
      pupilsSettled: pupils,
      parts: columns.map((column) => at(index, column)),
      ...at(index, [preliminary.totals, settled.totals]),
    };
  });
  const parts = settled.parts.map(({ part, total }, index) => ({
    part: part.name,
    ...settledAmount(preliminary.parts[index]?.total ?? total, total),
  }));
  const total = settledAmount(preliminary.total, settled.total);
  return { scenario, model, year, preliminary, settled, schools, parts, total };
}

const settledAmount = (preliminary: Fraction, settled: Fraction): SettledAmount => ({
  preliminary,
  settled,
  difference: subtractFractions(settled, preliminary),
});
