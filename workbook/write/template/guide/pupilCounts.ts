import { gradeHeader } from "../../../text/tableDictionary.js";
import type { PupilCountColumn } from "../../../text/tables/pupilCounts.js";
import { wordFor } from "../../../text/words.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

const GRADES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export const PUPIL_COUNTS_GUIDE: TableGuide<PupilCountColumn> = {
  rowPer: {
    da: "skole, matrikel, skoleår og elevgruppe",
    en: "school, site, school year and pupil group",
  },
  purpose: {
    da: "Elever pr. klassetrin. Et budgetår bygger på to skoleår: 2026 på 2025/26 (7 måneder) og 2026/27 (5 måneder).",
    en: "Pupils by grade. A budget year rests on two school years: 2026 on 2025/26 (7 months) and 2026/27 (5 months).",
  },
  columns: {
    schoolId: { da: "Skolen, som den er kendt i Skoler.", en: "The school as it is known in Schools." },
    site: {
      da: "Matriklens navn, hvor skolen har flere. Blank, hvor den har én.",
      en: "The name of the site, where the school has several. Blank where it has one.",
    },
    schoolYear: { da: "Skoleåret som tekst: 2025/26.", en: "The school year as text: 2025/26." },
    group: {
      da: "Fx almen, special eller modtage. En del vælger de grupper, den gælder for.",
      en: "Such as mainstream, special or reception. A part chooses the groups it holds for.",
    },
    kind: {
      da: "Om tallene er talt (optalt) eller skønnet (prognose). Resultatet siger, hvad det bygger på.",
      en: "Whether the figures are counted or forecast. The result says which it rests on.",
    },
    version: {
      da: "Foreløbig eller endelig optælling. Kan være blank.",
      en: "A preliminary or final count. May be blank.",
    },
  },
  repeated: {
    headers: GRADES.map((grade) => ({ da: gradeHeader(grade, "da"), en: gradeHeader(grade, "en") })),
    explanation: {
      da: "Elever på trinnet, et helt tal. 0: trinnet findes, men har ingen elever. Blank: trinnet findes ikke på skolen.",
      en: "Pupils in the grade, a whole number. 0: the grade is there without pupils. Blank: the school does not have it.",
    },
  },
  example: [
    {
      cells: {
        schoolId: EXAMPLE.school,
        schoolYear: EXAMPLE.oldSchoolYear,
        group: EXAMPLE.group,
        kind: wordFor("countKind", "counted"),
        version: wordFor("countVersion", "final"),
      },
      repeated: [24, 22, 25, 23, 21, 26, 24, 22, 20, 23, null],
    },
    {
      cells: {
        schoolId: EXAMPLE.school,
        schoolYear: EXAMPLE.newSchoolYear,
        group: EXAMPLE.group,
        kind: wordFor("countKind", "forecast"),
      },
      repeated: [23, 24, 22, 25, 23, 21, 26, 24, 22, 20, null],
    },
  ],
};
