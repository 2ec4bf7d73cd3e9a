import { line, over, same, times, totalOf } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import type { PartShape } from "./mechanism.js";
import { quantity, WEIGHT, WEIGHT_SUM } from "./names.js";

/** A quantity per school, weighted over the school years the part follows. */
export function schoolQuantity(name: string, place: number, label: Line["label"], shape: PartShape): readonly Line[] {
  if (shape.followsOneYear)
    return [
      line(`${name}OfYear`, "year", label, "units", same(quantity(place))),
      line(name, "school", label, "units", totalOf(`${name}OfYear`)),
    ];
  return [
    line(
      `${name}Weighted`,
      "year",
      { da: `${label.da} × skoleårets vægt`, en: `${label.en} × weight of the school year` },
      "units",
      times(quantity(place), WEIGHT),
    ),
    line(
      `${name}Sum`,
      "school",
      { da: "Skoleårene lagt sammen", en: "School years added up" },
      "units",
      totalOf(`${name}Weighted`),
    ),
    line(name, "school", label, "units", over(`${name}Sum`, WEIGHT_SUM)),
  ];
}
