import type { Language, ModelInput } from "../../engine/index.js";
import { modelNames } from "../../engine/index.js";
import type { ScenarioStatus } from "../../engine/domain/scenario.js";
import { bookLanguage } from "../../workbook/read/bookLanguage.js";
import { cellName } from "../../workbook/read/cellName.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { readSeals } from "../../workbook/seal/readSeals.js";
import type { Seal } from "../../workbook/seal/seal.js";
import { isCalled, SEAL_TABLES } from "../../workbook/seal/sealTableNames.js";
import { nameKey } from "../../workbook/text/nameKey.js";
import { wordFor } from "../../workbook/text/words.js";
import type { CellPlace } from "../app/workbookPort.js";
import { editableTable } from "./editableTable.js";
import { missingTables, type ScenarioTable } from "./missingTables.js";

const STATUSES: readonly ScenarioStatus[] = ["sketch", "firstDraft", "secondDraft", "final"];

/** A scenario as it stands in the workbook. Places are null where the table leaves the column out. */
export interface ScenarioView {
  readonly name: string;
  readonly number: number | null;
  readonly buildsOn: string;
  readonly status: ScenarioStatus;
  readonly reason: string;
  readonly requestedBy: string;
  /** When it was sealed and by whom; null where it is not. */
  readonly seal: SealView | null;
  /** Rows of Ændringer. */
  readonly changes: number;
  readonly place: CellPlace;
  readonly statusPlace: CellPlace | null;
  readonly reasonPlace: CellPlace | null;
  readonly requestedByPlace: CellPlace | null;
}

/** A seal, and the table it stands in. */
export interface SealView {
  readonly date: string;
  readonly sealedBy: string;
  readonly place: CellPlace;
}

export interface StatusChoice {
  readonly status: ScenarioStatus;
  readonly label: string;
  /** As it stands in the workbook, in its language. */
  readonly written: string;
}

export interface ScenariosView {
  readonly scenarios: readonly ScenarioView[];
  readonly statuses: readonly StatusChoice[];
  /** What a new scenario may build on: models and scenarios. */
  readonly bases: readonly string[];
  /** The tables that rows cannot be added to, because the workbook does not have them. */
  readonly missing: readonly ScenarioTable[];
  readonly nextNumber: number;
}

/** Every scenario, in the order of the workbook. */
export function scenariosView(input: ModelInput, tables: readonly RawTable[], language: Language): ScenariosView {
  const table = editableTable(tables, "scenarios");
  const book = bookLanguage(tables);
  const { seals } = readSeals(tables);
  const numbers = input.scenarios.map(({ number }) => number ?? 0);
  return {
    scenarios: input.scenarios.map((scenario): ScenarioView => {
      const { name, number, buildsOn, status, reason, requestedBy, at } = scenario;
      const place = (column: string): CellPlace | null => table?.place(column, at.cell) ?? null;
      return {
        ...{ name, number, buildsOn, status, reason, requestedBy },
        seal: sealOf(seals, name, tables),
        changes: input.changes.filter((change) => nameKey(change.scenario) === nameKey(name)).length,
        place: { sheet: at.sheet, address: at.cell },
        statusPlace: place("status"),
        reasonPlace: place("reason"),
        requestedByPlace: place("requestedBy"),
      };
    }),
    statuses: STATUSES.map((status) => {
      const word = wordFor("scenarioStatus", status);
      return { status, label: word[language], written: word[book] };
    }),
    bases: [...modelNames(input), ...input.scenarios.map(({ name }) => name)],
    missing: missingTables(tables),
    nextNumber: Math.max(0, ...numbers) + 1,
  };
}

function sealOf(seals: readonly Seal[], name: string, tables: readonly RawTable[]): SealView | null {
  const seal = seals.find(({ scenario }) => nameKey(scenario) === nameKey(name));
  const table = tables.find((known) => isCalled(known.name, SEAL_TABLES.seals));
  if (!seal || !table) return null;
  const { date, sealedBy } = seal;
  return { date, sealedBy, place: { sheet: table.sheet, address: cellName(table.firstColumn, table.firstRow) } };
}
