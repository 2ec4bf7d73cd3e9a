import { declarationOf } from "../../../engine/binding/parameterRows.js";
import type { Part } from "../../../engine/domain/part.js";
import {
  applyScenario,
  findMechanism,
  isFractionValue,
  readDecimal,
  type Mechanism,
  type ModelInput,
} from "../../../engine/index.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import { settingDials } from "./settingDials.js";
import type { Dial, DialGroup, Turn, TurnedDial } from "./dial.js";

/** Every number of a scenario's own rows that can be turned, in all budget years: phase-in and limits first, frames and settings last. */
export function dialsOf(input: ModelInput, scenario: string): readonly Dial[] {
  const applied = applyScenario(input, scenario);
  if (!applied.ok) return [];
  const { model, input: changed } = applied.value;
  const parts = changed.parts.filter((part) => part.active && nameKey(part.model) === nameKey(model));
  const dials = parts.flatMap((part) => dialsOfPart(changed, part));
  const inGroup = (group: DialGroup): readonly Dial[] => dials.filter((dial) => dial.group === group);
  return [
    ...inGroup("phaseIn"),
    ...inGroup("limits"),
    ...inGroup("parameters"),
    ...framesOf(changed, model),
    ...settingDials(changed, model),
  ];
}

/** What was turned, with the dials it was turned on; turns of rows that are gone are left out. */
export function turnedDials(dials: readonly Dial[], turns: readonly Turn[]): readonly TurnedDial[] {
  return turns.flatMap(({ key, value }) => {
    const dial = dials.find((known) => known.key === key);
    const number = readDecimal(value);
    return dial && number ? [{ dial, value: number }] : [];
  });
}

function dialsOfPart({ parameters }: ModelInput, part: Part): readonly Dial[] {
  const mechanism = findMechanism(part.mechanism);
  const rows = parameters.filter(
    (row) => nameKey(row.model) === nameKey(part.model) && nameKey(row.part) === nameKey(part.name),
  );
  return rows.flatMap((row) =>
    [...row.values].flatMap(([year, { value, at }]): readonly Dial[] => {
      if (!isFractionValue(value)) return [];
      const { scope, gradeFrom, gradeTo, unit } = row;
      const key = `${row.at.sheet}!${row.at.cell} ${year}`;
      const declaration = mechanism ? declarationOf(mechanism, row.parameter) : null;
      const whose = { table: "parameters", part: row.part, name: row.parameter, declaration } as const;
      return [
        { key, group: groupOf(mechanism), ...whose, scope, gradeFrom, gradeTo, unit, year, value, at, bounds: null },
      ];
    }),
  );
}

function groupOf(mechanism: Mechanism | null): DialGroup {
  if (mechanism?.id === "phaseIn") return "phaseIn";
  return mechanism?.family === "transition" ? "limits" : "parameters";
}

function framesOf({ frames }: ModelInput, model: string): readonly Dial[] {
  return frames
    .filter((row) => nameKey(row.model) === nameKey(model))
    .map((row): Dial => {
      const { frame, year, amount, at } = row;
      const everybody = { scope: { kind: "all" }, gradeFrom: null, gradeTo: null, unit: "kr" } as const;
      const whose = { group: "frames", table: "frames", part: null, name: frame, declaration: null } as const;
      return {
        key: `${at.sheet}!${at.cell} ${year}`,
        ...whose,
        ...everybody,
        year,
        value: amount.value,
        at: amount.at,
        bounds: null,
      };
    });
}
