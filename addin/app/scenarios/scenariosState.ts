import type { ChangeLogView, EffectView } from "../../present/changeLogView.js";
import type { ScenariosView } from "../../present/scenariosView.js";
import { IDLE, type Loadable } from "../loadable.js";

export interface ScenariosState {
  readonly shown: Loadable<ScenariosView>;
  /** What differs between the two that are looked at. */
  readonly log: Loadable<ChangeLogView>;
  /** What each change does; found out when asked for. */
  readonly effect: Loadable<EffectView>;
  /** The scenario being made: a new one, or a copy of one. */
  readonly form: { readonly copyOf: string | null } | null;
}

export const INITIAL_SCENARIOS: ScenariosState = { shown: IDLE, log: IDLE, effect: IDLE, form: null };
