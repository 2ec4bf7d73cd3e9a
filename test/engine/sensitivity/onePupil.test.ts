import {
  applyScenario,
  classCliffs,
  decimalText,
  onePupil,
  pupilCells,
  withPupils,
  type OnePupil,
  type PupilEffect,
  type PupilSensitivity,
  type SchoolYear,
} from "../../../engine/index.js";
import { pupilJson } from "../../../cli/json/pupilJson.js";
import { pupilText } from "../../../cli/show/pupilText.js";
import { readInput, readTable } from "../../support/fixture.js";

function sensitivity(folder: string, scenario: string, schoolYear: SchoolYear): OnePupil {
  const result = onePupil(readInput(folder), { scenario, year: 2026, schoolYear });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const cellOf = ({ cells }: OnePupil, school: string, grade: number): PupilSensitivity => {
  const found = cells.find((cell) => cell.schoolId === school && cell.grade === grade);
  if (!found) throw new Error(`No cell for ${school}, ${grade}`);
  return found;
};

const money = (effect: PupilEffect | null): readonly string[] | null =>
  effect && [decimalText(effect.own, 0), decimalText(effect.others, 0)];

const plain = (danish: string | undefined): string => (danish ?? "").replaceAll(".", "");

describe("One pupil more or fewer in a closed frame", () => {
  const town = sensitivity("en-elev-mere", "Model", "2026/27");

  test.each(readTable("en-elev-mere", "forventet-en-elev.csv"))("$Skole-id, $Trin. klasse, én $Elev", (row) => {
    const cell = cellOf(town, row["Skole-id"] ?? "", Number(row["Trin"]));
    const effect = row["Elev"] === "mere" ? cell.more : cell.fewer;
    expect([money(effect), effect?.classGroups[0]?.classes]).toEqual([
      [plain(row["Skolen"]), plain(row["De andre"])],
      Number(row["Klasser"]),
    ]);
  });

  test("tells it part by part: a class more is 100.000, and the rest falls to 495.122 and 204.878", () => {
    const parts = cellOf(town, "101", 1).more?.parts.map(({ part, own, others }) => [part, own, others].map(shown));
    // 495.122 − 560.000 = −64.878, and 204.878 − 240.000 = −35.122
    expect(parts).toEqual([
      ["Klasser", "100000", "0"],
      ["Rest", "-64878", "-35122"],
    ]);
  });

  test("where there is no pupil, none can leave", () => {
    expect(cellOf(town, "102", 0)).toMatchObject({ pupils: 0, fewer: null, classGroups: [], refused: [] });
  });

  test("a first pupil in a grade without a class cap is refused, with the reason, and nothing else is", () => {
    const { more, fewer, refused } = cellOf(town, "102", 2);
    expect([more, fewer, refused.map(({ code }) => code)]).toEqual([null, null, ["noCapForGrade"]]);
    expect(town.cells.filter((cell) => cell.refused.length > 0)).toHaveLength(1);
  });

  test("blank cells are grades that are not offered, and no cells", () => {
    expect(town.cells.map(({ schoolId, grade }) => [schoolId, grade])).toEqual([
      ["101", 1],
      ["102", 0],
      ["102", 1],
      ["102", 2],
    ]);
  });
});

const shown = (value: string | PupilEffect["own"]): string =>
  typeof value === "string" ? value : decimalText(value, 0);

describe("Cliffs at class caps", () => {
  // A class costs 450.000 kr a year; 2025/26 is 7 of the budget year's 12 months: 450.000 × 7/12 = 262.500.
  const old = sensitivity("klasseloft-28-29", "Model", "2025/26");
  // And 2026/27 is 5 of them: 450.000 × 5/12 = 187.500.
  const now = sensitivity("klasseloft-28-29", "Model", "2026/27");

  const told = (town: OnePupil): readonly (readonly unknown[])[] =>
    classCliffs(town).map(({ cell, by, effect, from, to }) => [
      ...[cell.schoolId, by, from?.pupils, from?.classes, to?.classes],
      ...(money(effect) ?? []),
    ]);

  test("are listed where the 29th, or the 57th, pupil comes or goes", () => {
    expect(told(old)).toEqual([
      ["101", 1, 28, 1, 2, "262500", "0"],
      ["102", -1, 29, 2, 1, "-262500", "0"],
      ["103", 1, 56, 2, 3, "262500", "0"],
    ]);
    expect(told(now)).toEqual([
      ["101", 1, 28, 1, 2, "187500", "0"],
      ["102", 1, 28, 1, 2, "187500", "0"],
      ["103", -1, 57, 3, 2, "-187500", "0"],
    ]);
  });

  test("and so is how far the next one is: from 56 under a cap of 28, 1 pupil up and 28 down", () => {
    expect(cellOf(old, "103", 1).classGroups).toEqual([
      {
        ...{ parts: ["Klasser"], gradeFrom: 1, gradeTo: 1, pupils: 56, cap: 28, classes: 2 },
        ...{ toOneMore: 1, toOneFewer: 28 },
      },
    ]);
    // 57 pupils are 3 classes: 84 − 57 + 1 = 28 more make a fourth, 57 − 56 = 1 fewer unmakes the third.
    expect(cellOf(now, "103", 1).classGroups[0]).toMatchObject({ toOneMore: 28, toOneFewer: 1 });
  });

  test("grades taught together are one group: its pupils and the lowest cap", () => {
    const input = readInput("samlaesning");
    const [scenario = ""] = input.parts.map(({ model }) => model);
    const together = sensitivity("samlaesning", scenario, "2026/27").cells.flatMap(({ classGroups }) => classGroups);
    expect(together.some(({ gradeFrom, gradeTo }) => gradeFrom < gradeTo)).toBe(true);
  });
});

describe("Cliffs that are met only through the old model, whose classes the new one does not form", () => {
  const town = sensitivity("en-elev-gammel-model", "Ny", "2026/27");

  // A 29th pupil is a class more in the old model for 5 of 12 months, and half of the difference is still phased in.
  test("are listed with what they do to the school: 600.000 × 5/12 × 50 pct. = 125.000", () => {
    const [cliff, ...others] = classCliffs(town);
    expect([cliff?.cell.schoolId, cliff?.by, cliff?.through, money(cliff?.effect ?? null)]).toEqual([
      "101",
      1,
      "Gammel model",
      ["125000", "0"],
    ]);
    expect(others).toEqual([]);
    expect(cellOf(town, "101", 1).classGroups).toEqual([]);
  });

  test("say in which model the classes are, on the screen and in JSON", () => {
    const said = "Engskolen, 1. klasse: 28 elever = 1 klasse i Gammel model; én elev mere = 2 klasser: +125.000 kr";
    expect(pupilText(town, "da")).toContain(`  ${said}`);
    expect(pupilJson(town, [], "da").cliffs).toEqual([
      { id: "101", grade: 1, by: 1, through: "Gammel model", own: "125000", words: said },
    ]);
  });

  test("are the old model's own where it is asked itself", () => {
    const own = sensitivity("en-elev-gammel-model", "Gammel model", "2026/27");
    expect(classCliffs(own).map(({ cell, through }) => [cell.schoolId, through])).toEqual([["101", null]]);
  });
});

describe("What cannot be asked", () => {
  test("a school year without pupil counts is an issue that names those there are", () => {
    const result = onePupil(readInput("en-elev-mere"), { scenario: "Model", year: 2026, schoolYear: "2031/32" });
    expect(result.ok ? [] : result.issues.map(({ code, details }) => [code, details["known"]])).toEqual([
      ["noCountsInSchoolYear", "2026/27"],
    ]);
  });

  test("a scenario's own counts are what one pupil is added to", () => {
    const input = readInput("eksempelkommune");
    const applied = applyScenario(input, "Færre børn");
    const own = applied.ok ? pupilCells(applied.value.input, "2026/27") : [];
    // aendringer.csv: 201, 2026/27, 0. klasse is 45 and not 50.
    expect(own.find(({ schoolId, grade }) => schoolId === "201" && grade === 0)?.pupils).toBe(45);
    const schoolIds = ["201"];
    const request = { scenario: "Færre børn", year: 2026, schoolYear: "2026/27", schoolIds } as const;
    const result = onePupil(input, request);
    expect(result.ok && result.value.cells[0]).toMatchObject({ schoolId: "201", grade: 0, pupils: 45 });
  });

  test("more pupils than there are cannot be taken: a fault of the caller", () => {
    const input = readInput("en-elev-mere");
    const [cell] = pupilCells(input, "2026/27");
    expect(() => cell && withPupils(input, cell, -29)).toThrow("There are not 29 pupils");
  });
});
