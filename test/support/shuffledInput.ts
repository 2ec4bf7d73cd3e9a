import type { ModelInput } from "../../engine/index.js";
import type { Draw } from "./randomMunicipalityDraw.js";

/** The same workbook with the rows of every table in another order, and its columns (years, facts, grades' cells) too. */
export function shuffledInput(input: ModelInput, draw: Draw): ModelInput {
  return {
    settings: draw.shuffled(input.settings),
    schools: draw.shuffled(input.schools).map((school) => ({ ...school, facts: turned(school.facts) })),
    pupilCounts: draw.shuffled(input.pupilCounts),
    jointTeaching: draw.shuffled(input.jointTeaching),
    classCaps: draw.shuffled(input.classCaps),
    keyFigures: draw.shuffled(input.keyFigures),
    parts: draw
      .shuffled(input.parts)
      .map((part) => ({ ...part, groups: draw.shuffled(part.groups), looksAt: draw.shuffled(part.looksAt) })),
    parameters: draw.shuffled(input.parameters).map((row) => ({ ...row, values: turned(row.values) })),
    curves: draw.shuffled(input.curves).map((point) => ({ ...point, values: turned(point.values) })),
    frames: draw.shuffled(input.frames),
    indexSteps: draw.shuffled(input.indexSteps),
    forecastErrors: draw.shuffled(input.forecastErrors),
    demography: draw.shuffled(input.demography),
    scenarios: draw.shuffled(input.scenarios),
    changes: draw.shuffled(input.changes),
    currentBudgets: draw.shuffled(input.currentBudgets),
  };
}

const turned = <Key, Value>(map: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> => new Map([...map].reverse());
