import type { ModelInput } from "../../engine/index.js";
import type { Change, Scenario } from "../../engine/domain/scenario.js";
import { MODEL, type Municipality } from "./randomMunicipality.js";
import { randomChanges, type RandomChange } from "./randomMunicipalityChanges.js";
import { drawFrom } from "./randomMunicipalityDraw.js";

export const DRAFT = "Udkast";
export const BACK = "Tilbage igen";
export const UNCHANGED = "Uden ændringer";

/** A municipality with a draft, a scenario that takes every change of it back, and one without changes. */
export interface TownWithScenario extends Municipality {
  readonly scenario: string;
  /** The sheet as it is when somebody writes the draft's changes in it by hand. */
  readonly byHand: ModelInput;
}

export function withScenario(town: Municipality): TownWithScenario {
  const draw = drawFrom(town.seed + 7);
  const changes = randomChanges(town.input, MODEL, draw, draw.whole(1, 6));
  const input: ModelInput = {
    ...town.input,
    scenarios: [scenario(DRAFT, MODEL), scenario(BACK, DRAFT), scenario(UNCHANGED, MODEL)],
    changes: [
      ...rowsOf(DRAFT, changes),
      ...rowsOf(
        BACK,
        changes.map((change) => ({ ...change, before: change.after, after: change.before })),
      ),
    ],
  };
  const byHand = changes.reduce((now, change) => change.byHand(now), town.input);
  return { ...town, input, byHand, scenario: DRAFT };
}

const cell = (turn: number) => ({ sheet: "Ændringer", cell: `Z${turn}` });

const scenario = (name: string, buildsOn: string): Scenario => ({
  ...{ number: null, name, buildsOn, status: "sketch", reason: "opdigtet", requestedBy: "", at: cell(0) },
});

function rowsOf(name: string, changes: readonly RandomChange[]): readonly Change[] {
  return changes.map(({ target, before, after }, order) => ({
    ...target,
    ...{ scenario: name, number: order + 1, reason: "opdigtet", at: cell(order) },
    before: { value: before, at: cell(order) },
    after: { value: after, at: cell(order) },
  }));
}
