import { changeLog, runScenarios, type ModelInput } from "../../../engine/index.js";
import type { Change } from "../../../engine/domain/scenario.js";
import { changeSentence } from "../../../workbook/present/changeSentence.js";
import { changeLogSheet } from "../../../workbook/write/result/changeLogSheet.js";
import { parseUserFormula } from "../../../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import { readInput } from "../../support/fixture.js";
import { rawTablesOf } from "../../support/rawTablesOf.js";
import { shownRows } from "../../workbook/write/shownRows.js";

const SCENARIO = "Mindre til udskolingen";
const input = readInput("scenarie-demografi");
const [rate, share] = input.changes;
if (!rate || !share) throw new Error("The fixture has changed");

const codes = (changes: readonly Change[], from: ModelInput = input): readonly string[] =>
  runScenarios({ ...from, changes }, { names: [SCENARIO], years: [2027] }).issues.map(({ code }) => code);

const after = (change: Change, value: number): Change => ({
  ...change,
  after: { value: { numerator: BigInt(value), denominator: 1n }, at: change.after.at },
});

describe("A scenario changes how a frame follows the pupils (the amounts are in scenarie-demografi)", () => {
  test("and the change log tells it in the words and numbers of the table", () => {
    const log = changeLog(input, "Beløb", SCENARIO);
    if (!log.ok) throw new Error("The fixture can be run");
    expect(log.value.changes.map((change) => changeSentence(change, "da"))).toEqual([
      `Demografi, Skoler, Beløb pr. elev (2026, almen, trin 0–6) er ændret fra 60.000 til 90.000. (${SCENARIO} nr. 1: opdigtet)`,
      `Demografi, Skoler, Andel, pct. (2026, almen, trin 7–9) er ændret fra 70 til 50. (${SCENARIO} nr. 2: opdigtet)`,
    ]);
    const sheet = changeLogSheet(log.value, null, "Ændringslog", "da");
    expect(shownRows(sheet, "plain").map((row) => row.slice(1, 3))).toEqual([
      ["60000", "90000"],
      ["70", "50"],
    ]);
  });

  test("is the same change when it is written to a workbook and read again", () => {
    const read = parseModelInput(rawTablesOf(input), { parseFormula: parseUserFormula });
    expect(
      read.ok && read.value.changes.map(({ part, parameter, after: { value } }) => [part, parameter, value]),
    ).toEqual([rate, share].map(({ part, parameter, after: { value } }) => [part, parameter, value]));
  });
});

describe("What cannot be changed in Demografi", () => {
  test("a share above 100 or below 0", () => {
    expect(codes([after(share, 101)])).toEqual(["changeNotPossible"]);
    expect(codes([after(share, -1)])).toEqual(["changeNotPossible"]);
    expect(codes([after(share, 100)])).toEqual([]);
  });

  test("an amount in a row without a price level, which could not be indexed", () => {
    const demography = input.demography.map((row) => ({ ...row, priceLevel: null }));
    expect(codes([rate], { ...input, demography })).toContain("changeNotPossible");
  });

  test("two rows at once, a row that is not there, and a row that has been changed since", () => {
    expect(codes([{ ...share, gradeFrom: null, gradeTo: null }])).toContain("changeHitsMany");
    expect(codes([{ ...share, year: "2027" }])).toEqual(["changeHitsNothing"]);
    expect(codes([{ ...share, before: rate.before }])).toEqual(["changeBasisMoved"]);
  });

  test("a blank Efter empties the cell: then all of the change counts, 20.000.000 + 2 × 60.000 + 12 × 80.000", () => {
    const blank = { ...share, after: { value: null, at: share.after.at } };
    const run = runScenarios({ ...input, changes: [blank] }, { names: [SCENARIO], years: [2027] });
    expect(run.ok && run.value[0]?.frames[0]?.amount).toEqual({ numerator: 21_080_000n, denominator: 1n });
  });
});
