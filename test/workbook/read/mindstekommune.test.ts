import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import type { ModelInput } from "../../../engine/domain/modelInput.js";
import type { Language } from "../../../engine/domain/text.js";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import { issueLine } from "../../../workbook/text/issueText.js";
import { parseAnyFormula } from "./editTables.js";
import { mindstekommune } from "./mindstekommune.js";

function read(language: Language): ModelInput {
  const result = parseModelInput(mindstekommune(language), { parseFormula: parseAnyFormula });
  if (!result.ok) throw new Error(result.issues.map((issue) => issueLine(issue, "da")).join("\n"));
  return result.value;
}

function item<Item>(list: readonly Item[], index: number): Item {
  const found = list[index];
  if (found === undefined) throw new Error(`There is no item ${index}`);
  return found;
}

describe.each(["da", "en"] as const)("Mindstekommune with headers in %s", (language) => {
  const input = read(language);
  const say = (danish: string, english: string): string => (language === "da" ? danish : english);

  it("has the only remark that the grades 4 to 9 are not there", () => {
    const { issues } = parseModelInput(mindstekommune(language), { parseFormula: parseAnyFormula });
    expect(issues.map(({ code, severity, details }) => [code, severity, details.grades])).toEqual([
      ["gradeColumnsIncomplete", "remark", "4, 5, 6, 7, 8, 9"],
    ]);
  });

  it("reads the settings of a model and of all models, each as what it is", () => {
    expect(input.settings.map(({ model, name, value }) => [model, name, value])).toEqual([
      [say("Ny model", "New model"), "rounding", fraction(1)],
      [say("Ny model", "New model"), "priceLevel", fraction(2026)],
      [say("Ny model", "New model"), "comparedWith", say("Gammel model", "Old model")],
      [say("Ny model", "New model"), "monthsOldSchoolYear", fraction(7)],
      [null, "budgetYears", "2026, 2027"],
      [null, "municipality", "Mindstekommune"],
    ]);
    expect(item(input.settings, 1).at).toEqual({ sheet: say("Opsætning", "Settings"), cell: "C3" });
  });

  it("reads schools with ids as text and extra columns as facts", () => {
    expect(input.schools.map(({ id, name, cluster, type }) => [id, name, cluster, type])).toEqual([
      ["101", "Engskolen", say("Nord", "North"), "Folkeskole"],
      ["102", "Skovskolen", say("Nord", "North"), "Folkeskole"],
      ["103", "Åskolen", say("Syd", "South"), "Folkeskole"],
    ]);
    const sheet = say("Skoler", "Schools");
    expect([...item(input.schools, 2).facts]).toEqual([
      [say("Areal", "Area"), { value: fraction(2050), at: { sheet, cell: "E4" } }],
    ]);
    expect(item(input.schools, 2).at).toEqual({ sheet, cell: "A4" });
  });

  it("reads pupil counts by grade, with a blank grade as not offered", () => {
    const mose = item(input.pupilCounts, 2);
    const sheet = say("Elevtal", "PupilCounts");
    expect({ ...mose, grades: mose.grades.slice(0, 4) }).toEqual({
      schoolId: "102",
      site: "Mose",
      schoolYear: "2025/26",
      group: say("almen", "mainstream"),
      kind: "counted",
      version: "final",
      grades: [
        { value: 5, at: { sheet, cell: "G4" } },
        { value: 6, at: { sheet, cell: "H4" } },
        { value: 4, at: { sheet, cell: "I4" } },
        { value: 0, at: { sheet, cell: "J4" } },
      ],
      at: { sheet, cell: "A4" },
    });
    expect(mose.grades.slice(4)).toEqual([null, null, null, null, null, null, null]);
    expect(item(input.pupilCounts, 3).grades[3]).toBeNull();
    expect(input.pupilCounts.map(({ kind, version }) => [kind, version])[4]).toEqual(["forecast", null]);
    expect(input.pupilCounts).toHaveLength(8);
  });

  it("reads joint teaching and class caps with open ends", () => {
    expect(
      input.jointTeaching.map(({ schoolId, site, fromSchoolYear, gradeFrom, gradeTo }) => [
        schoolId,
        site,
        fromSchoolYear,
        gradeFrom,
        gradeTo,
      ]),
    ).toEqual([
      ["102", "Mose", "2025/26", 0, 1],
      ["102", "Mose", "2025/26", 2, 3],
    ]);
    expect(
      input.classCaps.map(({ gradeFrom, gradeTo, startFrom, startTo, pupils }) => [
        gradeFrom,
        gradeTo,
        startFrom,
        startTo,
        pupils.value,
        pupils.at.cell,
      ]),
    ).toEqual([
      [0, 2, null, 2022, 28, "F2"],
      [0, 2, 2023, null, 26, "F3"],
      [3, 10, null, null, 28, "F4"],
    ]);
    expect(item(input.classCaps, 0).source).toBe(say("folkeskoleloven", "the school act"));
  });

  it("reads key figures as exact numbers: 14,5 is 29/2 and 0,1 is 1/10", () => {
    expect(input.keyFigures.map(({ schoolId, year, value }) => [schoolId, year, value.value])).toEqual([
      ["101", 2026, fraction(29, 2)],
      ["102", 2026, fraction(37, 4)],
      ["103", null, fraction(21)],
      ["101", 2026, fraction(1, 10)],
    ]);
    expect(item(input.keyFigures, 0).unit).toBe(say("pct.", "percent"));
  });

  it("reads a part with its lists, its words and where each of its cells stands", () => {
    const sheet = say("Modeller", "Models");
    const { cells, ...pool } = item(input.parts, 4);
    expect(pool).toEqual({
      model: say("Ny model", "New model"),
      number: fraction(50),
      name: say("Social pulje", "Social pool"),
      mechanism: "socioeconomicPool",
      groups: [say("almen", "mainstream")],
      countBasis: say("forrige år", "previous year"),
      frame: "Almen",
      quantities: language === "da" ? ["Enlige", "Uddannelse"] : ["Single parents", "Education"],
      table: say("Kurve", "Curve"),
      looksAt: [],
      paidBy: null,
      active: true,
      formula: null,
      note: "",
    });
    expect([cells.model, cells.quantities, cells.note]).toEqual([
      { sheet, cell: "A6" },
      { sheet, cell: "H6" },
      { sheet, cell: "N6" },
    ]);
  });

  it("reads what parts look at, who pays, whether they are active, and their formula", () => {
    expect(input.parts.slice(5).map(({ looksAt, paidBy, active }) => [looksAt, paidBy, active])).toEqual([
      [[say("Elever", "Pupils")], null, true],
      [[say("ramme", "frame")], null, true],
      [[say("alle før", "all before")], say("rammen", "the frame"), false],
      [[say("alle før", "all before")], say("rammen", "the frame"), true],
    ]);
    expect(item(input.parts, 5).formula?.text).toBe(
      say("maks(0; 150 − elever) × [tillæg]", "max(0, 150 − pupils) × [supplement]"),
    );
    expect(item(input.parts, 5).formula?.at.cell).toBe("M7");
    expect(item(input.parts, 6).note).toBe(say("lukker rammen", "closes the frame"));
  });

  it("reads parameters with their scopes, bands, price levels and a value for each year", () => {
    expect(input.parameters.map(({ scope }) => scope).slice(0, 5)).toEqual([
      { kind: "all" },
      { kind: "school", id: "103" },
      { kind: "all" },
      { kind: "all" },
      { kind: "cluster", name: say("Nord", "North") },
    ]);
    expect(input.parameters.map(({ scope }) => scope).slice(7)).toEqual([
      { kind: "keyFigure", name: say("Enlige", "Single parents") },
      { kind: "keyFigure", name: say("Uddannelse", "Education") },
      { kind: "schoolType", name: "Folkeskole" },
      { kind: "all" },
      { kind: "schoolYear", schoolYear: "2026/27" },
    ]);
    expect(
      input.parameters.slice(2, 7).map(({ gradeFrom, gradeTo, priceLevel }) => [gradeFrom, gradeTo, priceLevel]),
    ).toEqual([
      [0, 3, 2026],
      [4, 9, 2026],
      [0, 3, "current"],
      [null, null, 2026],
      [null, null, null],
    ]);
  });

  it("reads 11.250,50 as 22501/2, resten as a word and 2/3 as a fraction, and leaves a blank year out", () => {
    const sheet = say("Parametre", "Parameters");
    expect([...item(input.parameters, 4).values]).toEqual([
      [2026, { value: fraction(22501, 2), at: { sheet, cell: "I6" } }],
      [2027, { value: fraction(22501, 2), at: { sheet, cell: "J6" } }],
    ]);
    expect(item(input.parameters, 5).values.get(2026)?.value).toBe(say("resten", "the rest"));
    expect([...item(input.parameters, 11).values]).toEqual([
      [2026, { value: fraction(2, 3), at: { sheet, cell: "I13" } }],
    ]);
    expect(item(input.parameters, 11).cells.scope).toEqual({ sheet, cell: "D13" });
  });

  it("reads curves from a table that begins in B3 of another sheet", () => {
    const sheet = say("Bilag", "Annex");
    expect(input.curves.map(({ curve, shape, from }) => [curve, shape, from.value])).toEqual([
      [say("Ledelse", "Leadership"), "steps", fraction(0)],
      [say("Ledelse", "Leadership"), "steps", fraction(300)],
      [say("Kurve", "Curve"), "line", fraction(0)],
      [say("Kurve", "Curve"), "line", fraction(25)],
    ]);
    const last = item(input.curves, 3);
    expect([last.at.cell, last.from.at.cell, last.values.get(2027)]).toEqual([
      "B7",
      "D7",
      { value: fraction(17, 10), at: { sheet, cell: "H7" } },
    ]);
  });

  it("reads frames, index steps and current budgets", () => {
    expect(input.frames.map(({ frame, year, amount, priceLevel }) => [frame, year, amount.value, priceLevel])).toEqual([
      ["Almen", 2026, fraction(60_000_000), 2026],
      ["Almen", 2027, fraction(122_400_001, 2), 2026],
    ]);
    expect(input.indexSteps.map(({ from, to, kind, factor }) => [from, to, kind, factor.value])).toEqual([
      [2025, 2026, "pay", fraction(10834, 10000)],
    ]);
    expect(input.currentBudgets.map(({ schoolId, part, amount }) => [schoolId, part, amount.value])).toEqual([
      ["101", null, fraction(30_000_000)],
      ["102", say("Løn", "Pay"), fraction(123_456_789, 10)],
    ]);
  });

  it("reads scenarios with what they build on", () => {
    expect(input.scenarios.map(({ number, buildsOn, status }) => [number, buildsOn, status])).toEqual([
      [1, say("Ny model", "New model"), "secondDraft"],
      [2, say("Andet udkast", "Second draft"), "sketch"],
      [3, say("Ny model", "New model"), "final"],
    ]);
    expect(item(input.scenarios, 0).requestedBy).toBe(say("udvalget", "the committee"));
  });

  it("reads changes as numbers, words and formulas, with columns of Modeller by their Danish header", () => {
    expect(
      input.changes.map(({ table, part, parameter, schoolId, year }) => [table, part, parameter, schoolId, year]),
    ).toEqual([
      ["parameters", say("Social pulje", "Social pool"), say("Pulje", "Pool"), null, "2027"],
      ["parts", say("Små skoler", "Small schools"), "Aktiv", null, null],
      ["parts", say("Ledelse", "Leadership"), "Nr.", null, null],
      ["pupilCounts", null, null, "103", "2026/27"],
      ["frames", null, "Almen", null, "2026"],
      ["parts", say("Små skoler", "Small schools"), "Formel", null, null],
      ["curves", null, say("Ledelse", "Leadership"), null, "2026"],
      ["schools", null, say("Areal", "Area"), "103", null],
    ]);
    expect(
      input.changes.map(({ before, after }) => [before.value, after.value]).filter((_, index) => index !== 5),
    ).toEqual([
      [fraction(3_000_000), fraction(3_500_000)],
      ["ja", "nej"],
      [fraction(40), fraction(15)],
      [fraction(22), fraction(17)],
      [null, fraction(61_000_000)],
      [null, fraction(1_350_000)],
      [fraction(2050), fraction(2100)],
    ]);
    expect(item(input.changes, 5).after.value).toMatchObject({ text: say("2 * elever", "2 * pupils") });
    expect([
      item(input.changes, 3).gradeFrom,
      item(input.changes, 6).gradeFrom,
      item(input.changes, 3).after.at.cell,
    ]).toEqual([0, 300, "L5"]);
  });
});
