import type { IssueView } from "../present/issueView.js";

/** What a view shows that the engine has to work out. While it is worked out anew, the last value stays in sight. */
export type Loadable<Value> =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly last: Value | null }
  | { readonly kind: "ready"; readonly value: Value }
  | { readonly kind: "refused"; readonly issues: readonly IssueView[] };

export const IDLE = { kind: "idle" } as const;

/** The value to show now; null where there is none. */
export function shownValue<Value>(loadable: Loadable<Value>): Value | null {
  if (loadable.kind === "ready") return loadable.value;
  return loadable.kind === "loading" ? loadable.last : null;
}

export const loading = <Value>(before: Loadable<Value>): Loadable<Value> => ({
  kind: "loading",
  last: shownValue(before),
});
