import { PARTS } from "../text/tables/parts.js";
import type { ChangeColumn } from "../text/tables/changes.js";
import { blankAs, filled } from "./blank.js";
import { baseModel, type BookNames } from "./bookNames.js";
import { list } from "./cells/list.js";
import { nameText } from "./cells/nameText.js";
import { word } from "./cells/word.js";
import { isNewPart } from "./changeTarget.js";
import type { FoundTable, TableRow } from "./foundTable.js";
import { headerMeaning } from "./headerMeaning.js";
import { nameIndex, type NameIndex } from "./nameIndex.js";
import { peek } from "./readRow.js";

/** A name that a scenario gives something, in the model the scenario rests on in the end. */
interface GivenName {
  readonly kind: "part" | "frame" | "quantity";
  readonly model: string;
  readonly name: string;
}

/** The names together with those that scenarios give: parts they add, frames and quantities they set for a part. */
export function withChangedNames(names: BookNames, changes: FoundTable<ChangeColumn> | null): BookNames {
  const given = (changes?.rows ?? []).flatMap((row) => givenNames(names, row));
  if (given.length === 0) return names;
  const ofKind = (kind: GivenName["kind"]): readonly GivenName[] => given.filter((one) => one.kind === kind);
  const frames = ofKind("frame").map(({ name }) => name);
  return {
    ...names,
    parts: byModel(names.parts, ofKind("part")),
    framesUsed: byModel(names.framesUsed, ofKind("frame")),
    frames: names.frames && nameIndex([...names.frames.names, ...frames]),
    weightable:
      names.weightable && nameIndex([...names.weightable.names, ...ofKind("quantity").map(({ name }) => name)]),
  };
}

function givenNames(names: BookNames, row: TableRow<ChangeColumn>): readonly GivenName[] {
  if (peek(row, "table", filled(word("changeTable"))) !== "parts") return [];
  const scenario = peek(row, "scenario", filled(nameText));
  const model = scenario === null ? null : baseModel(names, scenario);
  const parameter = peek(row, "parameter", filled(nameText));
  if (model === null || parameter === null) return [];
  const part = peek(row, "part", filled(nameText));
  if (isNewPart(parameter)) return part === null ? [] : [{ kind: "part", model, name: part }];
  const meaning = headerMeaning(parameter, PARTS);
  const column = meaning.kind === "column" ? meaning.id : "";
  const after = peek(row, "after", blankAs([], list)) ?? [];
  if (column === "frame" || column === "paidBy") return after.map((name) => ({ kind: "frame", model, name }));
  return column === "quantities" ? after.map((name) => ({ kind: "quantity", model, name })) : [];
}

function byModel(
  known: ReadonlyMap<string, NameIndex> | null,
  given: readonly GivenName[],
): ReadonlyMap<string, NameIndex> | null {
  if (known === null) return null;
  return new Map(
    [...known].map(([model, names]) => {
      const own = given.filter((one) => one.model === model).map(({ name }) => name);
      return [model, own.length === 0 ? names : nameIndex([...names.names, ...own])];
    }),
  );
}
