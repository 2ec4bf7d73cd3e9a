import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import { schoolYear } from "./schoolYear.js";
import { year } from "./year.js";

/** A calendar year or a school year, as text: "2026" or "2026/27". */
export const yearOrSchoolYear: CellParser<string> = (raw, at) => {
  const calendar = year(raw, at);
  if (calendar.ok) return read(String(calendar.value));
  if (typeof raw !== "string") return fault("notAYearOrSchoolYear");
  const school = schoolYear(raw, at);
  return school.ok ? school : fault("notAYearOrSchoolYear");
};
