import type { Scenario } from "../../../engine/domain/scenario.js";
import type { ScenarioColumn } from "../../text/tables/scenarios.js";
import { blankAs, filled } from "../blank.js";
import type { Book } from "../book.js";
import type { CellParser } from "../cellResult.js";
import { fault } from "../cellResult.js";
import { freeText } from "../cells/freeText.js";
import { nameText } from "../cells/nameText.js";
import { plainNumber } from "../cells/exactNumber.js";
import { sameName } from "../cells/sameName.js";
import { word } from "../cells/word.js";
import { checkCycles } from "../checks/checkCycles.js";
import { checkDoubled } from "../checks/checkDoubled.js";
import type { TableRow } from "../foundTable.js";
import { rowAddress } from "../foundTable.js";
import { known } from "../knownName.js";
import { nameIndex } from "../nameIndex.js";
import { readRow } from "../readRow.js";

/** Scenarier: named lists of changes, each on top of a model or another scenario. */
export function parseScenarios(book: Book): readonly Scenario[] {
  const table = book.tables.scenarios;
  if (!table) return [];
  checkDoubled(book, table, { name: filled(sameName) }, "name");
  checkCycles(book, table);
  return table.rows.flatMap((row) => parseScenario(book, row) ?? []);
}

function parseScenario(book: Book, row: TableRow<ScenarioColumn>): Scenario | null {
  const cells = readRow(book, row, {
    number: blankAs(null, plainNumber),
    name: filled(notAModel(book)),
    buildsOn: filled(known(baseRule(book))),
    status: filled(word("scenarioStatus")),
    reason: blankAs("", freeText(book.language)),
    requestedBy: blankAs("", freeText(book.language)),
  });
  return cells && { ...cells, at: rowAddress(row) };
}

function baseRule({ names }: Book): Parameters<typeof known>[0] {
  const bases = names.models && names.scenarios && nameIndex([...names.models.names, ...names.scenarios.names]);
  return { names: bases, unknown: "unknownBase", inTable: "parts" };
}

/** A model without changes is the scenario of its own name, so no other scenario may bear it. */
function notAModel({ names }: Book): CellParser<string> {
  return (raw, at) => {
    const name = nameText(raw, at);
    const model = name.ok ? (names.models?.similarTo(name.value) ?? null) : null;
    return model === null ? name : fault("scenarioNamedAsModel", { model });
  };
}
