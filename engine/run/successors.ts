import { addFractions, columnOf, fractionAt, subtractFractions, ZERO } from "../arithmetic/index.js";
import type { Column } from "../arithmetic/column.js";
import type { BoundPart } from "../binding/boundPart.js";
import type { School } from "../domain/school.js";
import type { Input, LeftBehind } from "../formula/input.js";
import { TAKEN_OVER } from "../mechanisms/names.js";
import { heirsOf } from "./heirs.js";

const LABEL = { da: "Overtaget fra lukkede skoler", en: "Taken over from closed schools" };

/** The two columns that the difference is taken between: the old model (or last year's amounts), and the new. */
interface Sides {
  readonly old: Column;
  readonly fresh: Column;
}

/**
 * What a closed school is short of (old minus new) goes to the school that took it over, so that the sum stands and the
 * money follows the pupils: an input with what each school took over, and what a closed one left. Null, with an issue,
 * where Skoler names no successor.
 */
export function takenOverInput(bound: BoundPart, sides: Sides, closed: readonly boolean[]): Input | null {
  const heirs = heirsOf(bound, closed);
  if (!heirs) return null;
  const { schools } = bound.binding.context;
  const left = [...heirs].flatMap(([place, heir]) => leftBehind(schools, place, heir, sides));
  const from = (place: number): readonly Left[] => left.filter(({ heir }) => heir === place);
  const own = (place: number): Left | undefined => left.find((one) => one.place === place);
  const sum = (place: number): LeftBehind["amount"] =>
    from(place).reduce((all, { amount }) => addFractions(all, amount), minus(own(place)));
  return {
    name: TAKEN_OVER,
    space: "school",
    label: LABEL,
    unit: "kr",
    column: columnOf(schools.map((_, place) => sum(place))),
    origin: (place) => ({
      kind: "takenOver",
      from: from(place).map(({ school, name, amount }) => ({ school, name, amount })),
      heir: calledSchool(schools[own(place)?.heir ?? -1]),
    }),
  };
}

interface Left extends LeftBehind {
  readonly place: number;
  readonly heir: number;
}

function leftBehind(schools: readonly School[], place: number, heir: number, { old, fresh }: Sides): readonly Left[] {
  const closed = schools[place];
  const amount = subtractFractions(fractionAt(old, place), fractionAt(fresh, place));
  return closed ? [{ school: closed.id, name: closed.name, amount, place, heir }] : [];
}

const minus = (left: Left | undefined): LeftBehind["amount"] => subtractFractions(ZERO, left?.amount ?? ZERO);

const calledSchool = (school: School | undefined): string | null => (school ? `${school.name}, ${school.id}` : null);
