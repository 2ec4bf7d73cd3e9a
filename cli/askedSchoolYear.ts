import type { ModelInput } from "../engine/index.js";
import { readSchoolYear, schoolYearStarting, type BudgetYear, type SchoolYear } from "../engine/domain/time.js";
import { WrongUse } from "./wrongUse.js";

/**
 * The school year that was asked for; the one that begins in the budget year where none was. Throws WrongUse where the
 * workbook has no pupils in it.
 */
export function askedSchoolYear({ pupilCounts }: ModelInput, asked: string | undefined, year: BudgetYear): SchoolYear {
  const wanted = asked === undefined ? schoolYearStarting(year) : readSchoolYear(asked);
  const years = [...new Set(pupilCounts.map(({ schoolYear }) => schoolYear))].sort();
  if (wanted !== null && years.includes(wanted)) return wanted;
  throw new WrongUse({
    da: `Elevtal har ikke skoleåret “${asked ?? wanted ?? ""}”. Skoleårene er: ${years.join(", ")}.`,
    en: `PupilCounts has no school year “${asked ?? wanted ?? ""}”. The school years are: ${years.join(", ")}.`,
  });
}
