import { applyScenario, schoolFigures, type ModelInput } from "../../../engine/index.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import { quantityDecimal, type Decimal } from "../decimals.js";

/** A number that the workbook has about schools: a key figure, or a column of Skoler. */
export interface FigureView {
  readonly name: string;
  readonly bySchool: Readonly<Record<string, Decimal>>;
}

/** Every such number in one year, as the scenario has it; key figures first. Words are no numbers and are left out. */
export function figuresView(input: ModelInput, scenario: string, year: number): readonly FigureView[] {
  const applied = applyScenario(input, scenario);
  const facts = applied.ok ? applied.value.input : input;
  return figureNames(facts).flatMap((name) => {
    const figures = schoolFigures(facts, name, year);
    if (!figures.ok) return [];
    const numbers = [...figures.value.bySchool].map(([id, value]) => [id, quantityDecimal(value)] as const);
    return [{ name, bySchool: Object.fromEntries(numbers) }];
  });
}

function figureNames({ keyFigures, schools }: ModelInput): readonly string[] {
  const written = [...keyFigures.map(({ name }) => name), ...schools.flatMap(({ facts }) => [...facts.keys()])];
  return [...new Map(written.reverse().map((name) => [nameKey(name), name])).values()].reverse();
}
