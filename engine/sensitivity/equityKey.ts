import type { Fraction } from "../arithmetic/fraction.js";
import type { Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { BudgetYear } from "../domain/time.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { settingOf } from "../model/settingOf.js";

/** A number per school, where the workbook has one: a key figure of a year, or a column of Skoler. */
export interface SchoolFigures {
  readonly name: string;
  readonly bySchool: ReadonlyMap<string, Fraction>;
}

/** The key figure that Opsætning names for the measures of equity; null where it names none. */
export function equityKeyOf(input: ModelInput, model: string): string | null {
  const value = settingOf(input, model, "equityKey")?.value;
  return typeof value === "string" ? value : null;
}

/** The figures of a year by name; a row without a year holds for every year. An issue where no school has any. */
export function schoolFigures(input: ModelInput, name: string, year: BudgetYear): Result<SchoolFigures> {
  const key = nameKey(name);
  const bySchool = new Map<string, Fraction>();
  for (const school of input.schools) {
    for (const [header, { value }] of school.facts)
      if (nameKey(header) === key && typeof value !== "string") bySchool.set(school.id, value);
  }
  const rows = input.keyFigures.filter((row) => nameKey(row.name) === key && (row.year ?? year) === year);
  const ownYearLast = [...rows].sort((left, right) => (left.year ?? 0) - (right.year ?? 0));
  for (const { schoolId, value } of ownYearLast) bySchool.set(schoolId, value.value);
  if (bySchool.size > 0) return { ok: true, value: { name, bySchool }, issues: [] };
  const facts = input.schools.flatMap(({ facts: own }) => [...own.keys()]);
  const known = [...new Set([...input.keyFigures.map((row) => row.name), ...facts])].sort().join(", ") || "–";
  const at = input.settings.find((setting) => setting.name === "equityKey")?.at ?? null;
  const place = { table: "settings", at, found: name } as const;
  return { ok: false, issues: [modelIssue("unknownEquityKey", place, { known, year: String(year) })] };
}
