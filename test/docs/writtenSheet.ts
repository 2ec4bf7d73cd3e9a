import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = ReturnType<typeof unzipSync>;

/** The rows of a sheet of a written workbook as texts, without blank cells; a number as a Dane writes a whole one. */
export function sheetRows(file: string, sheet: string): readonly (readonly string[])[] {
  const parts = unzipSync(readFileSync(file));
  const shared = matches(text(parts, "xl/sharedStrings.xml"), /<si>([^]*?)<\/si>/g).map(plain);
  return matches(text(parts, sheetPath(parts, sheet)), /<row [^>]*>([^]*?)<\/row>/g).map((row) =>
    [...row.matchAll(/<c ([^>]*[^/])>([^]*?)<\/c>/g)].map(([, kind = "", content = ""]) =>
      kind.includes('t="s"') ? (shared[Number(plain(content))] ?? "") : danish(plain(content)),
    ),
  );
}

/** Changes one number of a written workbook where it stands, as somebody in Excel would. */
export function changeCell(file: string, sheet: string, cell: string, value: string): void {
  const parts = unzipSync(readFileSync(file));
  const path = sheetPath(parts, sheet);
  const before = text(parts, path);
  const after = before.replace(new RegExp(`(<c r="${cell}"[^>]*><v>)[^<]*`), `$1${value}`);
  if (after === before) throw new Error(`${sheet} has no number in ${cell}, or it is already ${value}.`);
  writeFileSync(file, zipSync({ ...parts, [path]: strToU8(after) }));
}

const text = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

const matches = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? "");

const plain = (xml: string): string => xml.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&");

const danish = (value: string): string =>
  /^\d{5,}$/.test(value) || Number(value) >= 2500 ? value.replace(/\B(?=(\d{3})+$)/g, ".") : value;

/** Sheets lie in the package in the order of their tabs. */
function sheetPath(parts: Parts, sheet: string): string {
  const names = matches(text(parts, "xl/workbook.xml"), /<sheet name="([^"]*)"/g).map(plain);
  if (!names.includes(sheet)) throw new Error(`No sheet ${sheet}; there are ${names.join(", ")}.`);
  return `xl/worksheets/sheet${String(names.indexOf(sheet) + 1)}.xml`;
}
