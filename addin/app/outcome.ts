import type { IssueView } from "../present/issueView.js";
import type { Loadable } from "./loadable.js";

/** What the engine answers: a value, or every reason why there is none. Remarks may accompany a value. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly IssueView[] }
  | { readonly ok: false; readonly issues: readonly IssueView[] };

export const settled = <Value>(outcome: Outcome<Value>): Loadable<Value> =>
  outcome.ok ? { kind: "ready", value: outcome.value } : { kind: "refused", issues: outcome.issues };
