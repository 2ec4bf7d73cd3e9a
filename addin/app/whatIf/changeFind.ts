import type { QuestionFields } from "../../present/solve/questionFields.js";
import type { Pane } from "../pane.js";
import { changeWhatIf } from "./changeWhatIf.js";
import type { FindState } from "./findState.js";
import type { WhatIfPart } from "./whatIfState.js";

export const choosePart = (pane: Pane, part: WhatIfPart): void => changeWhatIf(pane, { part });

export function changeFind(pane: Pane, changed: Partial<FindState>): void {
  changeWhatIf(pane, { find: { ...pane.store.get().whatIf.find, ...changed } });
}

/** Changes what is asked. What was said of a field is no longer said once it is changed. */
export function changeFields(pane: Pane, changed: Partial<QuestionFields>, field: string | null = null): void {
  const { fields, faults } = pane.store.get().whatIf.find;
  changeFind(pane, {
    fields: { ...fields, ...changed },
    faults: field === null ? [] : faults.filter((fault) => fault.field !== field),
  });
}

/** Adds a number that may be set, with nothing typed yet. */
export function addRange(pane: Pane, key: string): void {
  const { ranges } = pane.store.get().whatIf.find.fields;
  if (!ranges.some((range) => range.key === key))
    changeFields(pane, { ranges: [...ranges, { key, from: "", to: "" }] }, "ranges");
}

export function removeRange(pane: Pane, key: string): void {
  const { ranges } = pane.store.get().whatIf.find.fields;
  changeFields(pane, { ranges: ranges.filter((range) => range.key !== key) });
}

export function typeEnd(pane: Pane, key: string, end: "from" | "to", typed: string): void {
  const { ranges } = pane.store.get().whatIf.find.fields;
  const changed = ranges.map((range) => (range.key === key ? { ...range, [end]: typed } : range));
  changeFields(pane, { ranges: changed }, `${end} ${key}`);
}
