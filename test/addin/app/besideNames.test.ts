import { besideNames, mayStandBeside } from "../../../addin/app/results/besideNames.js";
import type { KnownName } from "../../../addin/present/knownNames.js";

const known = (name: string, years: readonly number[] = [2026]): KnownName => ({
  ...{ name, years, kind: "scenario", model: "Ny", comparedWith: null },
});
const NAMES = [known("Gammel"), known("Ny"), known("A"), known("B", [2027]), known("C"), known("D"), known("E")];
const SELECTION = { from: "Gammel", to: "C", year: 2026 };

test("whatever has the year can stand beside, save what all are compared with", () => {
  expect(mayStandBeside(NAMES, SELECTION)).toEqual(["Ny", "A", "C", "D", "E"]);
});

test("before anybody chooses, the one that is looked at stands beside the first of the others, in the workbook's order", () => {
  expect(besideNames(NAMES, SELECTION, null)).toEqual(["Ny", "C"]);
});

test("of what was chosen, what is gone is left out, and four are the most", () => {
  expect(besideNames(NAMES, SELECTION, ["E", "B", "A"])).toEqual(["A", "E"]);
  expect(besideNames(NAMES, SELECTION, ["Ny", "A", "C", "D", "E"])).toEqual(["Ny", "A", "C", "D"]);
});
