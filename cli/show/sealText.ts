import type { Language, Text } from "../../engine/index.js";
import type { Seal } from "../../workbook/seal/seal.js";
import { SEAL_TABLES } from "../../workbook/seal/sealTableNames.js";
import { SEAL_COLUMNS, SEALED_ROW_COLUMNS } from "../../workbook/seal/sealTables.js";
import { sealedTables } from "../json/sealJson.js";
import { alignedTable } from "./alignedTable.js";
import { paragraph, titleBlock } from "./page.js";

const ROWS: Text = { da: "Rækker", en: "Rows" };
const FINGERPRINT: Text = { da: "Fingeraftryk (SHA-256)", en: "Fingerprint (SHA-256)" };

/** A seal as people read it: what was sealed, its fingerprints for the minutes, and what to do with the new workbook. */
export function sealText(seal: Seal, language: Language): readonly string[] {
  const label = (column: keyof typeof SEAL_COLUMNS): string => SEAL_COLUMNS[column][language];
  const title = titleBlock([
    [label("scenario"), seal.scenario],
    [label("date"), seal.date],
    [label("sealedBy"), seal.sealedBy],
    [label("input"), seal.input],
    [label("results"), seal.results],
  ]);
  const table = alignedTable(
    [
      { heading: SEALED_ROW_COLUMNS.table[language], align: "left" },
      { heading: ROWS[language], align: "right" },
      { heading: FINGERPRINT[language], align: "left" },
    ],
    sealedTables(seal, language).map((row) => ({
      kind: "plain",
      cells: [row.table, String(row.rows), row.fingerprint],
    })),
  );
  return [...title, "", ...table, "", ...paragraph(advice(language), 0)];
}

function advice(language: Language): string {
  const [seals, rows] = [SEAL_TABLES.seals[language], SEAL_TABLES.rows[language]];
  return {
    da: `Skriv fingeraftrykkene i referatet. Arkene ${seals} og ${rows} kan flyttes over i projektmappen selv (højreklik på arket, Flyt eller kopiér); de gælder også der. tildel check siger, hvad der er ændret siden.`,
    en: `Write the fingerprints in the minutes. The sheets ${seals} and ${rows} may be moved into the workbook itself (right-click the sheet, Move or Copy); they hold there too. tildel check tells what has changed since.`,
  }[language];
}
