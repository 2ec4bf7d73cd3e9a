import type { RawValue } from "../../../workbook/read/rawTable.js";
import type { TableEdits } from "../../app/workbookPort.js";
import { notWhole, portFaultOf } from "../portFaultOf.js";
import { isLeftAlone } from "../write/writtenCell.js";
import { findTargets, type AppendTarget, type CellTarget, type Content, type EditTargets } from "./targets.js";

const TEXT_FORMAT = "@";
const GENERAL = "General";
const TRIES = 3;

/** Does all the edits in one round trip; where one of them fails, puts everything back and rejects. */
export async function editTables(context: Excel.RequestContext, edits: TableEdits): Promise<void> {
  const targets = await findTargets(context, edits);
  try {
    for (const cell of targets.cells) writeCell(cell);
    for (const append of targets.append) appendRows(append);
    await context.sync();
  } catch (error) {
    await putBack(context, targets, error);
  }
}

function writeCell({ range, value, before }: CellTarget): void {
  const format = before.formats[0]?.[0] ?? GENERAL;
  const needed = formatFor(value, format);
  if (needed !== format) range.numberFormat = [[needed]];
  range.values = [[written(value)]];
}

function appendRows({ table, rows, rowsBefore, columns, formats, blankRow }: AppendTarget): void {
  const added = rows.length - (blankRow ? 1 : 0);
  const blanks = Array.from({ length: added }, () => Array.from({ length: columns }, () => ""));
  if (added > 0) table.rows.add(undefined, blanks);
  const start = blankRow ? 0 : rowsBefore;
  const body = table
    .getDataBodyRange()
    .getCell(start, 0)
    .getResizedRange(rows.length - 1, columns - 1);
  body.numberFormat = rows.map((row) => row.map((value, column) => formatFor(value, formats[column] ?? GENERAL)));
  body.values = rows.map((row) => row.map(written));
}

/** Numbers stay numbers and texts texts: a number in a cell of texts would become one, and 007 elsewhere a 7. */
function formatFor(value: RawValue, format: string): string {
  if (typeof value === "number" && format === TEXT_FORMAT) return GENERAL;
  return typeof value === "string" && !isLeftAlone(value) ? TEXT_FORMAT : format;
}

function written(value: RawValue): string | number {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return value;
  throw new Error(`An edit holds ${JSON.stringify(value)}; only numbers, texts and blanks are written`);
}

/** Always rejects: with what failed, or saying that the workbook could not be put back. */
async function putBack(context: Excel.RequestContext, targets: EditTargets, failed: unknown): Promise<never> {
  for (let tries = TRIES; tries > 0; tries--) {
    const isBack = await putBackOnce(context, targets).then(
      () => true,
      () => false,
    );
    if (isBack) throw portFaultOf(failed);
  }
  throw notWhole(failed);
}

async function putBackOnce(context: Excel.RequestContext, { cells, append }: EditTargets): Promise<void> {
  const bodies = append.map(({ table }) => table.getDataBodyRange());
  for (const body of bodies) body.load("rowCount");
  await context.sync();
  append.forEach(({ table, rowsBefore, blankRow }, index) => {
    for (let row = (bodies[index]?.rowCount ?? 0) - 1; row >= rowsBefore; row--) table.rows.getItemAt(row).delete();
    if (blankRow) restore(table.getDataBodyRange().getRow(0), blankRow);
  });
  for (const { range, before } of cells) restore(range, before);
  await context.sync();
}

function restore(range: Excel.Range, { formulas, formats }: Content): void {
  range.numberFormat = formats.map((row) => [...row]);
  range.formulas = formulas.map((row, index) =>
    row.map((content, column) => restored(content, formats[index]?.[column] ?? GENERAL)),
  );
}

/** A text that stood in an ordinary cell, such as 27,5, would be read as a number now; an apostrophe keeps it a text. */
function restored(content: unknown, format: string): unknown {
  const isText = typeof content === "string" && !content.startsWith("=") && format !== TEXT_FORMAT;
  return isText && !isLeftAlone(content) ? `'${content}` : content;
}
