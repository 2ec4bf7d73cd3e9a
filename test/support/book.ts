import { decimalText, fractionAt, runScenarios, type Allocation, type ModelInput } from "../../engine/index.js";
import { parseUserFormula } from "../../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../../workbook/read/parseModelInput.js";
import type { RawTable, RawValue } from "../../workbook/read/rawTable.js";
import { issueText } from "../../workbook/text/issueText.js";

/** A workbook written in a test: tables by Danish name, each a list of rows by header. Blank cells are left out. */
export type Book = Readonly<Record<string, readonly Readonly<Record<string, RawValue>>[]>>;

/** The headers a real workbook would have, so that a test writes only the columns it uses. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  Elevtal: [..."0123456789"].map((grade) => `${grade}.kl`),
  Modeller: [
    "Elevgruppe",
    "Elevtal følger",
    "Ramme",
    "Mængde/nøgle",
    "Tabel",
    "Ser på",
    "Betales af",
    "Aktiv",
    "Formel",
    "Note",
  ],
  Parametre: ["Gælder", "Trin fra", "Trin til", "Enhed", "Prisniveau", "Kilde"],
  Klasselofter: ["Startår fra", "Startår til", "Kilde"],
  Opsætning: ["Model"],
  Rammer: ["Kilde"],
  Skoler: ["Klynge", "Skoletype"],
};

export function rawTables(book: Book): readonly RawTable[] {
  return Object.entries(book).map(([name, rows]) => {
    const headers = [...new Set([...rows.flatMap((row) => Object.keys(row)), ...(HEADERS[name] ?? [])])];
    const body = rows.map((row) => headers.map((header) => row[header] ?? null));
    return { name, sheet: name, firstRow: 1, firstColumn: 1, headers, rows: body };
  });
}

export function inputOf(book: Book): ModelInput {
  const result = parseModelInput(rawTables(book), { parseFormula: parseUserFormula });
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => JSON.stringify(issueText(issue, "da"))).join("\n"));
}

/** One model of a book, run for one year; fails with the issues in words. */
export function runBook(book: Book, model: string, year: number): Allocation {
  const result = runScenarios(inputOf(book), { names: [model], years: [year] });
  const [allocation] = result.ok ? result.value : [];
  if (allocation) return allocation;
  throw new Error(
    result.issues.map((issue) => JSON.stringify({ code: issue.code, ...issueText(issue, "da") })).join("\n"),
  );
}

/** A school's amount from a part (or in all), as exact text with the model's decimals. */
export function amount(allocation: Allocation, school: string, part?: string): string {
  const index = allocation.schools.findIndex((known) => known.school.id === school);
  const column =
    part === undefined ? allocation.totals : allocation.parts.find((known) => known.part.name === part)?.amounts;
  if (index < 0 || !column) throw new Error(`No amount of ${part ?? "all parts"} for school ${school}`);
  return decimalText(fractionAt(column, index), Math.max(0, allocation.settings.unitDecimals));
}

/** Pupils of one school in grades, in the same numbers both school years of the budget year. */
export function counts(
  school: string,
  grades: Readonly<Record<number, number>>,
  site?: string,
): readonly Readonly<Record<string, RawValue>>[] {
  const cells = Object.fromEntries(Object.entries(grades).map(([grade, pupils]) => [`${grade}.kl`, pupils]));
  const base = { "Skole-id": school, Matrikel: site ?? null, Elevgruppe: "almen", Art: "optalt", Version: "endelig" };
  return ["2025/26", "2026/27"].map((year) => ({ ...base, Skoleår: year, ...cells }));
}
