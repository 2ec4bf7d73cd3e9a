import {
  fieldName,
  scenarioChain,
  type CanonicalRow,
  type Issue,
  type Language,
  type ModelInput,
} from "../../engine/index.js";
import type { TableName } from "../../engine/index.js";
import { columnWords } from "../present/columnWords.js";
import { rowWords } from "../present/rowWords.js";
import { valueWords } from "../present/valueWords.js";
import { nameKey } from "../text/nameKey.js";
import { inBoth } from "./inBoth.js";
import type { RowChange } from "./inputChanges.js";
import type { Seal, SealedRow } from "./seal.js";
import { inputCell, inputCells, sealedCells } from "./sealedCells.js";

const BLANK: Readonly<Record<Language, string>> = { da: "tom", en: "blank" };

/** What has changed in the input under a seal, cell by cell; rows of scenarios it does not rest on are only counted. */
export function rowIssues(input: ModelInput, seal: Seal, changes: readonly RowChange[]): readonly Issue[] {
  const own = changes.filter((change) => restsOn(input, seal, change));
  const others = changes.filter((change) => !own.includes(change));
  return [...own.flatMap((change) => issuesOf(seal, change)), ...othersIssues(seal, others)];
}

/** A scenario rests on every table, and of scenarios and their changes on those it builds on. */
function restsOn(input: ModelInput, { scenario }: Seal, change: RowChange): boolean {
  const { table, key } = rowOf(change);
  if (table !== "scenarios" && table !== "changes") return true;
  const chain = scenarioChain(input, scenario);
  const names = "code" in chain ? [scenario] : [scenario, ...chain.scenarios.map(({ name }) => name)];
  const name = inputCells(key).find(({ column }) => column === (table === "scenarios" ? "name" : "scenario"))?.value;
  return typeof name === "string" && names.some((known) => nameKey(known) === nameKey(name));
}

function rowOf({ sealed, now }: RowChange): Pick<SealedRow, "table" | "key"> {
  const row = now ?? sealed;
  if (!row) throw new Error("A change of a row has at least one side");
  return row;
}

function issuesOf(seal: Seal, { sealed, now }: RowChange): readonly Issue[] {
  if (now && sealed) return cellIssues(seal, sealed, now);
  const row = rowOf({ sealed, now });
  const table = inputTable(row);
  const what = inBoth("what", (language) => rowText(table, row.key, null, language));
  if (now) return [sealIssue(seal, "sealedRowAdded", table, now.record.at, what)];
  const contents = inBoth("sealed", (language) => contentText(table, sealed?.content ?? "", language));
  return [sealIssue(seal, "sealedRowRemoved", table, null, { ...what, ...contents })];
}

function cellIssues(seal: Seal, sealed: SealedRow, now: CanonicalRow): readonly Issue[] {
  const [before, after] = [sealedCells(sealed.content), sealedCells(now.content)];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  return names.sort().map((name) => {
    const at = now.record.fields.find((field) => fieldName(field) === name)?.at ?? now.record.at;
    const details = {
      ...inBoth("what", (language) => rowText(now.table, now.key, name, language)),
      ...inBoth("now", (language) => cellText(now.table, name, after.get(name), language)),
      ...inBoth("sealed", (language) => cellText(now.table, name, before.get(name), language)),
    };
    return sealIssue(seal, "sealedCellChanged", now.table, at, details);
  });
}

function othersIssues(seal: Seal, changes: readonly RowChange[]): readonly Issue[] {
  return (["scenarios", "changes"] as const).flatMap((table) => {
    const own = changes.filter((change) => rowOf(change).table === table);
    return own.length === 0 ? [] : [sealIssue(seal, "sealedOthersChanged", table, null, { count: String(own.length) })];
  });
}

const sealIssue = (
  { scenario, date }: Seal,
  code: Issue["code"],
  table: TableName,
  at: Issue["at"],
  details: Readonly<Record<string, string>>,
): Issue => ({ code, severity: "remark", table, at, found: "", details: { scenario, date, ...details } });

function inputTable({ table }: Pick<SealedRow, "table">): TableName {
  if (table === "results") throw new Error("A row of the results is no row of the input");
  return table;
}

function rowText(table: TableName, key: string, field: string | null, language: Language): string {
  const { name, details } = rowWords(table, inputCells(key), language);
  const column = field === null ? [] : [columnWords(table, inputCell(field, ""), language)];
  return [name, ...details, ...column].join(", ");
}

function cellText(table: TableName, field: string, value: string | undefined, language: Language): string {
  if (value === undefined) return BLANK[language];
  const cell = inputCell(field, value);
  return valueWords(table, cell.column, cell.value, language);
}

const contentText = (table: TableName, content: string, language: Language): string =>
  [...sealedCells(content)]
    .map(
      ([name, value]) =>
        `${columnWords(table, inputCell(name, ""), language)} ${cellText(table, name, value, language)}`,
    )
    .join(", ");
