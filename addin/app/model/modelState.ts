import type { ModelView } from "../../present/modelView.js";
import { IDLE, type Loadable } from "../loadable.js";

export interface ModelState {
  readonly shown: Loadable<ModelView>;
  /** The model looked at; null: that of what is compared. */
  readonly model: string | null;
  /** The parts that are unfolded, by name. */
  readonly open: readonly string[];
  /** A part is being added. */
  readonly isAdding: boolean;
}

export const INITIAL_MODEL: ModelState = { shown: IDLE, model: null, open: [], isAdding: false };
