import { line, over, times, totalOf } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import { quantity, WEIGHT, WEIGHT_SUM } from "./names.js";

/** The first name of Mængde/nøgle as a key per school ("key"), weighted over the school years the part follows. */
export const WEIGHTED_KEY_LINES: readonly Line[] = [
  line(
    "weightedKey",
    "year",
    { da: "Nøgle × skoleårets vægt", en: "Key × weight of the school year" },
    "units",
    times(quantity(0), WEIGHT),
  ),
  line(
    "keySum",
    "school",
    { da: "Skoleårene lagt sammen", en: "School years added up" },
    "units",
    totalOf("weightedKey"),
  ),
  line("key", "school", { da: "Skolens nøgle", en: "The school's key" }, "units", over("keySum", WEIGHT_SUM)),
];
