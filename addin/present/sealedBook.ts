import { runScenarios, type ModelInput, type Result, type Text } from "../../engine/index.js";
import { bookLanguage } from "../../workbook/read/bookLanguage.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { earlierSeals, SEALS_UNREADABLE } from "../../workbook/seal/earlierSeals.js";
import { makeSeal } from "../../workbook/seal/makeSeal.js";
import { sealSheets } from "../../workbook/seal/sealSheets.js";
import { isSealTable } from "../../workbook/seal/sealTableNames.js";
import { whyNotFinal } from "../../workbook/seal/whyNotFinal.js";
import { nameKey } from "../../workbook/text/nameKey.js";
import type { Sheet } from "../../workbook/write/sheet.js";

/** What is put under seal, and what the user says about it; the date is the user's. */
export interface SealAsked {
  readonly scenario: string;
  readonly date: string;
  readonly sealedBy: string;
}

/** The sheets of all seals that the workbook then has, or why none is made. */
export type SealedBook =
  { readonly kind: "sealed"; readonly sheets: readonly Sheet[] } | { readonly kind: "refused"; readonly why: Text };

/** Seals a final scenario as the command line does: the seals of other scenarios stay, an earlier one of it gives way. */
export function sealedBook(input: ModelInput, tables: readonly RawTable[], asked: SealAsked): Result<SealedBook> {
  const refused = (why: Text): Result<SealedBook> => ({ ok: true, value: { kind: "refused", why }, issues: [] });
  const why = whyNotFinal(input, asked.scenario) ?? whyNotPlaced(tables);
  if (why) return refused(why);
  const run = runScenarios(input, { names: [asked.scenario] });
  if (!run.ok) return run;
  const made = makeSeal(input, { ...asked, allocations: run.value });
  const earlier = earlierSeals(tables, made);
  if (!earlier) return refused(UNREADABLE);
  return { ...run, value: { kind: "sealed", sheets: sealSheets([...earlier, made], bookLanguage(tables)) } };
}

const UNREADABLE: Text = {
  da: `${SEALS_UNREADABLE.da} Data siger, hvad der er galt.`,
  en: `${SEALS_UNREADABLE.en} Data tells what is wrong.`,
};

/** New seals take the place of whole sheets, so each table of the old ones must stand on its own sheet. */
function whyNotPlaced(tables: readonly RawTable[]): Text | null {
  const astray = tables.find(({ name, sheet }) => isSealTable(name) && nameKey(name) !== nameKey(sheet));
  if (!astray) return null;
  const { name, sheet } = astray;
  return {
    da: `Tabellen “${name}” står på arket “${sheet}”. Giv arket tabellens navn, så forseglingen kan skrives der.`,
    en: `The table “${name}” stands on the sheet “${sheet}”. Give the sheet the table's name, so that the seal can be written there.`,
  };
}
