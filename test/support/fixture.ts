import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { readCsvFolder } from "../../cli/readCsvFolder.js";
import type { ModelInput } from "../../engine/index.js";
import { parseUserFormula } from "../../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../../workbook/read/parseModelInput.js";
import { issueText } from "../../workbook/text/issueText.js";

export const FIXTURES = path.join(process.cwd(), "fixtures");

/** Every folder below `fixtures` that holds a table of the given name, as a path relative to `fixtures`. */
export function foldersWith(file: string, below = FIXTURES): readonly string[] {
  const own = existsSync(path.join(below, file)) ? [path.relative(FIXTURES, below)] : [];
  const folders = readdirSync(below).filter((name) => statSync(path.join(below, name)).isDirectory());
  return [...own, ...folders.sort().flatMap((name) => foldersWith(file, path.join(below, name)))];
}

/** A CSV table of a fixture as rows by header, or none where the file is missing. */
export function readTable(folder: string, file: string): readonly Readonly<Record<string, string>>[] {
  const place = path.join(FIXTURES, folder, file);
  if (!existsSync(place)) return [];
  return parse(readFileSync(place, "utf8"), { bom: true, columns: true, delimiter: ";", relax_quotes: true });
}

/** The parsed input of a fixture; fails with every issue in words where the fixture has an error. */
export function readInput(folder: string): ModelInput {
  const result = parseModelInput(readCsvFolder(path.join(FIXTURES, folder)), { parseFormula: parseUserFormula });
  if (result.ok) return result.value;
  const told = result.issues.map((issue) => JSON.stringify(issueText(issue, "da")));
  throw new Error(`${folder} kan ikke læses:\n${told.join("\n")}`);
}
