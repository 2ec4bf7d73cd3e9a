import type { Language, Result } from "../../engine/index.js";
import type { Outcome } from "../app/outcome.js";
import { issueView } from "./issueView.js";

/** A result of the engine as views are given it. */
export function outcomeOf<Value, View>(
  result: Result<Value>,
  view: (value: Value) => View,
  language: Language,
): Outcome<View> {
  const issues = result.issues.map((issue) => issueView(issue, language));
  return result.ok ? { ok: true, value: view(result.value), issues } : { ok: false, issues };
}
