import {
  decimalText,
  fractionAt,
  modelNames,
  runScenarios,
  type Allocation,
  type ModelInput,
} from "../engine/index.js";
import { issueText } from "../workbook/text/issueText.js";
import { foldersWith, readInput, readTable } from "./support/fixture.js";

type Row = Readonly<Record<string, string>>;

/** "1.234,50" as "1234.5": what is written by hand and what the engine gives are compared as exact numbers. */
function plainNumber(written: string): string {
  const text = written.replace(/\./g, "").replace(",", ".");
  return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}

function runAll(input: ModelInput, expected: readonly Row[]): readonly Allocation[] {
  const names = new Set(expected.map((row) => row["Model"] ?? modelNames(input)[0] ?? ""));
  const years = [...new Set(expected.map((row) => Number(row["År"])))];
  return years.flatMap((year) => {
    const wanted = [...names].filter((name) =>
      expected.some((row) => Number(row["År"]) === year && (row["Model"] ?? name) === name),
    );
    const result = runScenarios(input, { names: wanted, years: [year] });
    if (!result.ok)
      throw new Error(
        result.issues.map((issue) => JSON.stringify({ code: issue.code, ...issueText(issue, "da") })).join("\n"),
      );
    return [...result.value];
  });
}

function amountOf(allocations: readonly Allocation[], row: Row): string {
  const allocation = allocations.find(
    ({ scenario, year }) => year === Number(row["År"]) && scenario === (row["Model"] ?? scenario),
  );
  if (!allocation) return "ikke beregnet";
  const part = allocation.parts.find((known) => known.part.name === row["Del"]);
  if (row["Del"] && !part) return "ingen sådan del";
  const school = allocation.schools.findIndex((known) => known.school.id === row["Skole-id"]);
  const decimals = Math.max(0, allocation.settings.unitDecimals);
  if (row["Skole-id"] === "I alt")
    return plainNumber(decimalText(part ? part.total : allocation.total, decimals).replace(".", ","));
  if (school < 0) return "ingen sådan skole";
  return plainNumber(
    decimalText(fractionAt(part ? part.amounts : allocation.totals, school), decimals).replace(".", ","),
  );
}

describe.each(foldersWith("forventet.csv"))("%s", (folder) => {
  it("giver de beløb, der er regnet i hånden", () => {
    const expected = readTable(folder, "forventet.csv");
    const allocations = runAll(readInput(folder), expected);
    const key = (row: Row): string =>
      [row["Model"], row["År"], row["Skole-id"], row["Del"]].filter(Boolean).join(" · ");
    const wanted = expected.map(
      (row) => `${key(row)}: ${plainNumber(row["Beløb"] ?? "")}   (${row["Regnestykke"] ?? ""})`,
    );
    const got = expected.map((row) => `${key(row)}: ${amountOf(allocations, row)}   (${row["Regnestykke"] ?? ""})`);
    expect(expected.length).toBeGreaterThan(0);
    expect(got).toEqual(wanted);
  });
});
