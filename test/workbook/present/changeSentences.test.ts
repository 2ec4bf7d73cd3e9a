import { changeLog, type LoggedChange } from "../../../engine/index.js";
import { changeSentences } from "../../../workbook/present/changeSentences.js";
import { readInput } from "../../support/fixture.js";

const changes = ((): readonly LoggedChange[] => {
  const log = changeLog(readInput("eksempelkommune"), "Gammel model", "Ny model");
  if (!log.ok) throw new Error("The two models cannot be held against each other");
  const isOfPart = ({ key }: LoggedChange): boolean =>
    key.some(({ column, value }) => column === "part" && value === "Grundbeløb");
  return log.value.changes.filter((change) => change.column === "values" && isOfPart(change));
})();

// In Parametre the Grundbeløb of both models is the same in all four years.
test("what is alike in all years is one sentence", () => {
  expect(changeSentences(changes, "da")).toEqual([
    "Grundbeløb, Beløb (2026–2029) er ændret fra 1.600.000 til 1.150.000 kr/skole.",
    "Grundbeløb, Beløb (2026–2029, Skoletype: 0.-10. skole) er ny: 1.450.000 kr/skole.",
    "Grundbeløb, Beløb (2026–2029, Skoletype: 0.-6. skole) er ændret fra 1.250.000 til 950.000 kr/skole.",
  ]);
});

test("a year that is left out is not said, and a year with another amount has a sentence of its own", () => {
  const [first, second, third, fourth] = changes;
  if (!first || !second || !third || !fourth) throw new Error("Four years were expected");
  const without = [first, { ...second, after: third.before }, fourth];
  expect(changeSentences(without, "en")).toEqual([
    "Grundbeløb, Beløb (2026, 2029) is changed from 1,600,000 to 1,150,000 kr/skole.",
    "Grundbeløb, Beløb (2027) is changed from 1,600,000 to 1,600,000 kr/skole.",
  ]);
});
