import type { JointTeachingColumn } from "../../../text/tables/jointTeaching.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const JOINT_TEACHING_GUIDE: TableGuide<JointTeachingColumn> = {
  rowPer: { da: "samling af klassetrin, der læses sammen", en: "set of grades that are taught together" },
  purpose: {
    da: "Trin, der undervises sammen, danner klasser sammen. Deres loft er det laveste af trinnenes lofter.",
    en: "Grades taught together form classes together. Their cap is the lowest of the grades' caps.",
  },
  columns: {
    schoolId: { da: "Skolen, som den er kendt i Skoler.", en: "The school as it is known in Schools." },
    site: {
      da: "Matriklen, som den er skrevet i Elevtal. Blank, hvor skolen har én.",
      en: "The site as it is written in PupilCounts. Blank where the school has one.",
    },
    fromSchoolYear: {
      da: "Det første skoleår, det gælder for. Blank: altid.",
      en: "The first school year it holds for. Blank: always.",
    },
    gradeFrom: { da: "Det laveste trin, 0 til 10.", en: "The lowest grade, 0 to 10." },
    gradeTo: { da: "Det højeste trin, 0 til 10.", en: "The highest grade, 0 to 10." },
  },
  repeated: null,
  example: [{ cells: { schoolId: EXAMPLE.school, fromSchoolYear: EXAMPLE.newSchoolYear, gradeFrom: 8, gradeTo: 9 } }],
};
