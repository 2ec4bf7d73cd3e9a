import type { Scope } from "../../engine/domain/parameter.js";
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { TableName } from "../../engine/domain/tableName.js";
import type { BookNames } from "./bookNames.js";
import type { CellFault, CellParser } from "./cellResult.js";
import { nameText } from "./cells/nameText.js";
import { scope } from "./cells/scope.js";
import type { NameIndex } from "./nameIndex.js";

/** What a kind of name is defined by, and the issue when a name is not among them. */
export interface NameRule {
  readonly names: NameIndex | null;
  readonly unknown: ReadIssueCode;
  readonly inTable: TableName;
}

/** Why a name is not one of those defined; null where it is, or where nobody can tell. */
export function nameFault(name: string, { names, unknown, inTable }: NameRule): CellFault | null {
  if (names === null || names.has(name)) return null;
  const defined = names.similarTo(name);
  if (defined !== null) return { code: "writtenDifferently", details: { name, defined, inTable } };
  return { code: unknown, details: { name, inTable } };
}

/** A name that must be one of those defined. */
export function known(rule: NameRule, parser: CellParser<string> = nameText): CellParser<string> {
  return (raw, at) => {
    const name = parser(raw, at);
    const fault = name.ok ? nameFault(name.value, rule) : null;
    return fault === null ? name : { ok: false, faults: [fault] };
  };
}

export function knownSchool(names: BookNames): CellParser<string> {
  return known({ names: names.schools, unknown: "unknownSchool", inTable: "schools" });
}

export function knownModel(names: BookNames): CellParser<string> {
  return known({ names: names.models, unknown: "unknownModel", inTable: "parts" });
}

/** A scope whose school, cluster, school type or key figure the workbook has. */
export function knownScope(names: BookNames): CellParser<Scope> {
  return (raw, at) => {
    const result = scope(raw, at);
    const fault = result.ok ? scopeFault(result.value, names) : null;
    return fault === null ? result : { ok: false, faults: [fault] };
  };
}

function scopeFault(value: Scope, names: BookNames): CellFault | null {
  const { schools, clusters, schoolTypes } = names;
  if (value.kind === "school")
    return nameFault(value.id, { names: schools, unknown: "unknownSchool", inTable: "schools" });
  if (value.kind === "cluster") {
    return nameFault(value.name, { names: clusters, unknown: "unknownCluster", inTable: "schools" });
  }
  if (value.kind === "schoolType") {
    return nameFault(value.name, { names: schoolTypes, unknown: "unknownSchoolType", inTable: "schools" });
  }
  if (value.kind !== "keyFigure") return null;
  return nameFault(value.name, { names: names.weightable, unknown: "unknownKeyFigure", inTable: "keyFigures" });
}
