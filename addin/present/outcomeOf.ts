import type { Language, Result } from "../../engine/index.js";
import type { Outcome } from "../app/outcome.js";
import { issueViews } from "./issueViews.js";

/** A result of the engine as views are given it. */
export async function outcomeOf<Value, View>(
  result: Result<Value>,
  view: (value: Value) => View,
  language: Language,
): Promise<Outcome<View>> {
  const issues = await issueViews(result.issues, language);
  return result.ok ? { ok: true, value: view(result.value), issues } : { ok: false, issues };
}
