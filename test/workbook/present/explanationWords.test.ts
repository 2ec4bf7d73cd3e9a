import {
  explainPart,
  modelNames,
  replay,
  runScenarios,
  type Allocation,
  type Language,
} from "../../../engine/index.js";
import { explanationWords, type ExplanationWords } from "../../../workbook/present/explanationWords.js";
import { quantityText } from "../../../workbook/present/quantityText.js";
import { foldersWith, readInput } from "../../support/fixture.js";

function allocations(folder: string): readonly Allocation[] {
  const input = readInput(folder);
  const result = runScenarios(input, { names: modelNames(input) });
  if (!result.ok) throw new Error(`${folder} kan ikke regnes: ${JSON.stringify(result.issues)}`);
  return result.value;
}

function explained(scenario: string, school: string, part: string, language: Language = "da"): ExplanationWords {
  const allocation = allocations("mindstekommune").find((known) => known.scenario === scenario);
  const own = allocation?.parts.find((known) => known.part.name === part);
  const index = allocation?.schools.findIndex((known) => known.school.id === school) ?? -1;
  if (!allocation || !own || index < 0) throw new Error("The fixture has changed");
  return explanationWords(explainPart(own, index), { language, unitDecimals: allocation.settings.unitDecimals });
}

describe("explanationWords of Mindstekommune", () => {
  test("classes stand in one table: six rows of school year, grade, pupils, cap and classes", () => {
    const { lines } = explained("Ny model", "101", "Klassetakst");
    expect(lines[0]?.words).toBe(
      "for hver række: elever (Elevtal!G2:I3) / klasseloft (Klasselofter!F2), rundet op til hele",
    );
    expect(lines[0]?.table?.columns.map(({ label }) => label)).toEqual([
      "Skoleår",
      "Klassetrin",
      "Elever",
      "Klasseloft",
      "Klasser",
    ]);
    expect(lines[0]?.table?.rows).toEqual([
      ["2025/26", "0", "30", "28", "2"],
      ["2025/26", "1", "28", "28", "1"],
      ["2025/26", "2", "22", "28", "1"],
      ["2026/27", "0", "32", "28", "2"],
      ["2026/27", "1", "30", "28", "2"],
      ["2026/27", "2", "30", "28", "2"],
    ]);
  });

  test("the amount is worked out line by line: 4 and 6 classes × 600.000, 7 and 5 months, divided by 12", () => {
    const { lines, shownAmount } = explained("Ny model", "101", "Klassetakst");
    expect(lines.map(({ words }) => words).slice(-2)).toEqual([
      "16.800.000 kr + 18.000.000 kr (linje 4) = 34.800.000 kr",
      "34.800.000 kr (linje 5) / 12 (vægtene i alt) = 2.900.000 kr",
    ]);
    expect(shownAmount).toBe("2.900.000 kr");
  });

  test("what is left of the frame is shared by 85 of 170 pupils", () => {
    const { lines } = explained("Ny model", "101", "Rest pr. elev");
    expect(lines.at(-1)?.words).toBe(
      "3.060.000 kr (linje 6) × 85 (linje 4) / 170 (summen over alle skoler) = 1.530.000 kr, som går lige op",
    );
    expect(lines.at(-1)?.uses).toContainEqual(
      expect.objectContaining({ kind: "citation", what: "skolens nøgle, summen over alle skoler" }),
    );
  });

  test("the same in English, with the workbook's own names", () => {
    const { mechanism, lines } = explained("Gammel model", "101", "Tilpasning", "en");
    expect(mechanism).toBe("Scaling to the frame");
    expect(lines[0]?.words).toBe("4,900,000 kr (the parts Grundbeløb, Elevtakst)");
    expect(lines.at(-1)?.words).toBe("5,880,000 kr (line 5) − 4,900,000 kr (line 1) = 980,000 kr");
  });
});

describe("The law of the words, over every fixture", () => {
  const folders = foldersWith("forventet.csv").filter((folder) => folder !== "eksempelkommune");

  test.each(folders)("%s: every line ends in the number it stands for, and quotes only lines above it", (folder) => {
    for (const allocation of allocations(folder)) {
      for (const part of allocation.parts) allocation.schools.forEach((_, school) => holds(allocation, part, school));
    }
  });

  function holds(allocation: Allocation, part: Allocation["parts"][number], school: number): void {
    const { unitDecimals } = allocation.settings;
    const explanation = explainPart(part, school);
    for (const language of ["da", "en"] as const) {
      const { lines } = explanationWords(explanation, { language, unitDecimals });
      lines.forEach((told, index) => {
        const line = explanation.lines[index];
        const entries = line?.entries ?? [];
        const words = told.rows.length > 0 ? told.rows.map((row) => row.words) : entries.length > 0 ? [told.words] : [];
        expect(words).toHaveLength(entries.length);
        entries.forEach((entry, at) => {
          expect(line && replay(line, entry, unitDecimals)).toEqual(entry.value);
          expect(words[at]).toContain(quantityText(entry.value, told.unit, language));
        });
        expect(told.uses.every((use) => use.kind !== "line" || use.no < told.no)).toBe(true);
      });
    }
  }
});
