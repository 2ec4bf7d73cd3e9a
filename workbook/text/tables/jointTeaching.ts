import { column } from "../defineColumn.js";
import { LABELS } from "../labels.js";
import type { ColumnIdOf, TableDefinition } from "../columnDefinition.js";

export const JOINT_TEACHING = {
  name: "jointTeaching",
  label: { da: "Samlæsning", en: "JointTeaching" },
  required: false,
  columns: [
    column("schoolId", LABELS.schoolId, "id"),
    column("site", LABELS.site, "name"),
    column("fromSchoolYear", { da: "Fra skoleår", en: "From school year" }, "schoolYear"),
    column("gradeFrom", LABELS.gradeFrom, "grade"),
    column("gradeTo", LABELS.gradeTo, "grade"),
  ],
  repeated: null,
} as const satisfies TableDefinition;

export type JointTeachingColumn = ColumnIdOf<typeof JOINT_TEACHING>;
