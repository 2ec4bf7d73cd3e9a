import { nameKey } from "../../../engine/model/nameKey.js";
import type { ScenarioColumn } from "../../text/tables/scenarios.js";
import { filled } from "../blank.js";
import type { Book } from "../book.js";
import type { BookNames } from "../bookNames.js";
import { nameText } from "../cells/nameText.js";
import type { FoundTable } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";

/** Reports, once for each, the circles of scenarios that build on each other. */
export function checkCycles(book: Book, table: FoundTable<ScenarioColumn>): void {
  const reported = new Set<string>();
  for (const row of table.rows) {
    const name = peek(row, "name", filled(nameText));
    const circle = name === null ? [] : circleFrom(name, book.names);
    if (circle.length === 0 || circle.some((scenario) => reported.has(nameKey(scenario)))) continue;
    circle.forEach((scenario) => reported.add(nameKey(scenario)));
    reportCell(book, row, "buildsOn", "scenarioCycle", { path: [...circle, name].join(" → ") });
  }
}

/** The scenarios from `name` back to itself; none where the chain ends elsewhere, as it does at a model. */
function circleFrom(name: string, { bases, models }: BookNames): readonly string[] {
  const passed = new Map<string, string>();
  let current: string | undefined = name;
  while (current !== undefined && !passed.has(nameKey(current)) && !models?.has(current)) {
    passed.set(nameKey(current), current);
    current = bases.get(nameKey(current));
  }
  return current !== undefined && nameKey(current) === nameKey(name) ? [...passed.values()] : [];
}
