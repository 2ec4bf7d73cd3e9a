import { line, over, rounded } from "../formula/build.js";
import { CAP, PUPILS } from "./names.js";

/**
 * Classes formed of one group of pupils: the smallest whole number that keeps every class at or below the cap; D1.
 * Shared: every part that looks at the same groups and caps sees the same column, and the explanation prints it once.
 */
export const CLASSES_LINE = {
  ...line(
    "classes",
    "row",
    { da: "Klasser (elever / loft, rundet op)", en: "Classes (pupils / cap, rounded up)" },
    "classes",
    rounded(over(PUPILS, CAP), 0, "up"),
  ),
  shared: true,
} as const;

export const CLASS_PLACE = {
  label: { da: "Klasser dannes pr.", en: "Classes formed per" },
  means: { da: "hver matrikel for sig", en: "each site by itself" },
} as const;
