import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { nameKey } from "../workbook/text/nameKey.js";
import { TABLE_LIST } from "../workbook/text/tableDictionary.js";
import { readXlsx } from "../workbook/xlsx/readXlsx.js";
import { WrongUse } from "./wrongUse.js";

const WORKBOOK = ".xlsx";

/**
 * Whether results may be written to a path; throws WrongUse where not. A result workbook of an earlier run is replaced; a
 * workbook that holds input tables (this one, or any other) never is, because somebody's work is in it.
 */
export async function checkOutPath(out: string, book: string): Promise<void> {
  checkEnding(out);
  await checkFolder(out);
  if (!(await exists(out))) return;
  if ((await realPathOf(out)) === (await realPathOf(book))) {
    throw new WrongUse({
      da: `“${out}” er selve projektmappen. Resultatet skrives altid til en anden fil.`,
      en: `“${out}” is the workbook itself. Results are always written to another file.`,
    });
  }
  if (await holdsInput(out)) {
    throw new WrongUse({
      da: `“${out}” er en projektmappe med Tildels tabeller og bliver ikke overskrevet. Vælg et andet navn.`,
      en: `“${out}” is a workbook with Tildel's tables and is not overwritten. Choose another name.`,
    });
  }
}

/** A new workbook never replaces a file: what is there may have been filled in. */
export async function checkNewPath(out: string): Promise<void> {
  checkEnding(out);
  await checkFolder(out);
  if (!(await exists(out))) return;
  throw new WrongUse({
    da: `“${out}” findes allerede og bliver ikke overskrevet. Vælg et andet navn.`,
    en: `“${out}” is there already and is not overwritten. Choose another name.`,
  });
}

function checkEnding(out: string): void {
  if (extname(out).toLowerCase() === WORKBOOK) return;
  throw new WrongUse({ da: `“${out}” skal ende på .xlsx.`, en: `“${out}” must end in .xlsx.` });
}

async function checkFolder(out: string): Promise<void> {
  const folder = dirname(resolve(out));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new WrongUse({ da: `Mappen “${dirname(out)}” findes ikke.`, en: `There is no folder “${dirname(out)}”.` });
  const isTaken = await stat(out).then(
    (found) => !found.isFile(),
    () => false,
  );
  if (isTaken) throw new WrongUse({ da: `“${out}” er ikke en fil.`, en: `“${out}” is not a file.` });
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Also where a link, or another spelling, leads to the same file. */
const realPathOf = (path: string): Promise<string> =>
  realpath(path).catch(async () =>
    join(await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path))), basename(path)),
  );

async function holdsInput(path: string): Promise<boolean> {
  const result = await readXlsx(await readFile(path));
  if (!result.ok) return false;
  const names = new Set(TABLE_LIST.flatMap(({ label }) => [nameKey(label.da), nameKey(label.en)]));
  return result.tables.some(({ name }) => names.has(nameKey(name)));
}
