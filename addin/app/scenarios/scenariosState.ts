import type { Text } from "../../../engine/index.js";
import type { ChangeLogView, EffectView } from "../../present/changeLogView.js";
import type { IssueView } from "../../present/issueView.js";
import type { ScenariosView } from "../../present/scenariosView.js";
import type { ScenarioTable } from "../../present/missingTables.js";
import { IDLE, type Loadable } from "../loadable.js";

export interface Sealing {
  readonly scenario: string;
  readonly isDateMissing: boolean;
  readonly refused: Text | null;
  readonly issues: readonly IssueView[];
}

export interface ScenariosState {
  readonly shown: Loadable<ScenariosView>;
  /** What differs between the two that are looked at. */
  readonly log: Loadable<ChangeLogView>;
  /** What each change does; found out when asked for. */
  readonly effect: Loadable<EffectView>;
  /** The scenario being made: a new one, or a copy of one. */
  readonly form: { readonly copyOf: string | null } | null;
  /** The scenario being put under seal, and why it could not be; null where none is. */
  readonly sealing: Sealing | null;
  /** What was refused last because the workbook lacks these tables. */
  readonly lacking: readonly ScenarioTable[];
}

export const INITIAL_SCENARIOS: ScenariosState = {
  shown: IDLE,
  log: IDLE,
  effect: IDLE,
  form: null,
  sealing: null,
  lacking: [],
};
