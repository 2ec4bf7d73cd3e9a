import type { Change, ModelInput, Scenario } from "../../../engine/index.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import type { TurnedDial } from "./dial.js";

/** An input with one more scenario: what was turned, on top of the scenario it was turned in. The old input is untouched. */
export interface Draft {
  readonly input: ModelInput;
  readonly name: string;
}

const NOWHERE = { sheet: "", cell: "" };

export function draftOf(input: ModelInput, buildsOn: string, turned: readonly TurnedDial[]): Draft {
  const name = freeName(input, buildsOn);
  const scenario: Scenario = {
    ...{ number: null, name, buildsOn, status: "sketch", reason: "", requestedBy: "" },
    at: NOWHERE,
  };
  const changes = turned.map((one, index) => changeOf(name, index + 1, one));
  return {
    input: { ...input, scenarios: [...input.scenarios, scenario], changes: [...input.changes, ...changes] },
    name,
  };
}

/** The same as the row that is written to the workbook when the draft is saved. */
function changeOf(scenario: string, number: number, { dial, value }: TurnedDial): Change {
  const { table, part, name, scope, gradeFrom, gradeTo, year, value: before, at } = dial;
  return {
    ...{ scenario, number, table, part, scope, gradeFrom, gradeTo, reason: "", at: NOWHERE },
    parameter: name,
    schoolId: null,
    year: year === null ? null : String(year),
    before: { value: before, at },
    after: { value, at },
  };
}

export function freeName({ scenarios, parts }: ModelInput, buildsOn: string): string {
  const taken = new Set([...scenarios.map(({ name }) => name), ...parts.map(({ model }) => model)].map(nameKey));
  let name = `${buildsOn} *`;
  while (taken.has(nameKey(name))) name += "*";
  return name;
}
