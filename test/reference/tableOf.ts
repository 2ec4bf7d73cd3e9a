import type { Place } from "./place.js";
import { sameName } from "./sameName.js";

/** The tables that stand in the column Tabel, with a comma between a curve and a cap table. */
const namesIn = ({ part }: Place): readonly string[] => (part.table ?? "").split(",").map((name) => name.trim());

/** The curve of Kurver that the part names; null where it names none. */
export const curveName = (place: Place): string | null =>
  namesIn(place).find((name) => place.input.curves.some(({ curve }) => sameName(curve, name))) ?? null;

/** The cap table of Klasselofter that the part names; null where it names none. */
export const capsName = (place: Place): string | null =>
  namesIn(place).find((name) => place.input.classCaps.some((cap) => sameName(cap.name, name))) ?? null;
