import type { ScenarioColumn } from "../../text/tables/scenarios.js";
import { filled } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import type { FoundTable } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";

/** Reports, once for each, the circles of scenarios that build on each other. */
export function checkCycles(book: Book, table: FoundTable<ScenarioColumn>): void {
  const reported = new Set<string>();
  for (const row of table.rows) {
    const name = peek(row, "name", filled(nameText));
    const circle = name === null ? [] : circleFrom(name, book.names.bases);
    if (circle.length === 0 || circle.some((scenario) => reported.has(scenario))) continue;
    circle.forEach((scenario) => reported.add(scenario));
    reportCell(book, row, "buildsOn", "scenarioCycle", { path: [...circle, name].join(" → ") });
  }
}

/** The scenarios from `name` back to itself; none where the chain ends elsewhere. */
function circleFrom(name: string, bases: ReadonlyMap<string, string>): readonly string[] {
  const passed: string[] = [];
  let current: string | undefined = name;
  while (current !== undefined && !passed.includes(current)) {
    passed.push(current);
    current = bases.get(current);
  }
  return current === name ? passed : [];
}
