import type { ClassCapColumn } from "../../../text/tables/classCaps.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const CLASS_CAPS_GUIDE: TableGuide<ClassCapColumn> = {
  rowPer: { da: "regel for, hvor mange elever en klasse må have", en: "rule on how many pupils a class may have" },
  purpose: {
    da: "Klasselofter. For hvert trin og startår skal præcis én række passe.",
    en: "Class caps. Exactly one row must fit each grade and start year.",
  },
  columns: {
    name: {
      da: "Loftets navn. En del peger på det i kolonnen Tabel.",
      en: "The name of the cap. A part points at it in the column Table.",
    },
    gradeFrom: { da: "Fra og med dette trin. Blank: alle trin.", en: "From this grade on. Blank: all grades." },
    gradeTo: { da: "Til og med dette trin. Blank: alle trin.", en: "Up to this grade. Blank: all grades." },
    startFrom: {
      da: "Gælder årgange, der begyndte i 0. klasse i dette år eller senere. Blank: ingen grænse.",
      en: "For pupils who began grade 0 in this year or later. Blank: no limit.",
    },
    startTo: {
      da: "Gælder årgange, der begyndte i 0. klasse i dette år eller før. Blank: ingen grænse.",
      en: "For pupils who began grade 0 in this year or before. Blank: no limit.",
    },
    pupils: { da: "Højeste antal elever i en klasse.", en: "The most pupils in a class." },
    source: { da: "Hvor loftet står: lov eller beslutning.", en: "Where the cap is written: law or decision." },
  },
  repeated: null,
  example: [{ cells: { name: EXAMPLE.caps, gradeFrom: 0, gradeTo: 10, pupils: 28, source: EXAMPLE.source } }],
};
