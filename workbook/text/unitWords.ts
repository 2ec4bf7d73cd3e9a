import type { Text } from "../../engine/domain/text.js";
import type { Unit } from "../../engine/formula/line.js";

/** What to write in the column Enhed for each unit. */
export const UNIT_WORDS: Readonly<Record<Unit, Text>> = {
  kr: { da: "kr", en: "kr" },
  "kr/school": { da: "kr/skole", en: "kr/school" },
  "kr/pupil": { da: "kr/elev", en: "kr/pupil" },
  "kr/class": { da: "kr/klasse", en: "kr/class" },
  "kr/unit": { da: "kr pr. enhed, for eksempel kr/m²", en: "kr per unit, for example kr/m²" },
  pupils: { da: "elever", en: "pupils" },
  classes: { da: "klasser", en: "classes" },
  hours: { da: "timer", en: "hours" },
  posts: { da: "stillinger", en: "posts" },
  share: { da: "andel eller pct.", en: "share or percent" },
  percent: { da: "pct.", en: "percent" },
  factor: { da: "faktor", en: "factor" },
  months: { da: "måneder", en: "months" },
  units: { da: "antal", en: "number" },
  grade: { da: "trin", en: "grade" },
  year: { da: "år", en: "year" },
  none: { da: "antal", en: "number" },
};
