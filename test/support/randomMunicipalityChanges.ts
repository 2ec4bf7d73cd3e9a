// Longer than the others: one maker of changes per changeable table, side by side so that none is forgotten.
import {
  addFractions,
  findMechanism,
  fraction,
  isWhole,
  multiplyFractions,
  type Fraction,
  type ModelInput,
} from "../../engine/index.js";
import type { Change, ChangeValue } from "../../engine/domain/scenario.js";
import { countRows } from "../reference/pupils.js";
import type { Draw } from "./randomMunicipalityDraw.js";

type Target = Pick<Change, "table" | "part" | "parameter" | "scope" | "schoolId" | "year" | "gradeFrom" | "gradeTo">;

/** A change as a row of Ændringer says it, and the same change made by hand in the sheet. */
export interface RandomChange {
  readonly target: Target;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
  readonly byHand: (input: ModelInput) => ModelInput;
}

type Maker = (input: ModelInput, model: string, draw: Draw) => readonly RandomChange[];

const NOWHERE: Target = {
  table: "schools",
  part: null,
  parameter: null,
  scope: { kind: "all" },
  schoolId: null,
  year: null,
  gradeFrom: null,
  gradeTo: null,
};
const twice = (value: Fraction): Fraction => multiplyFractions(value, fraction(2));
const half = (value: Fraction): Fraction => multiplyFractions(value, fraction(1, 2));
const FITTING: Readonly<Record<string, (value: Fraction) => Fraction>> = {
  elever: twice,
  timer: twice,
  andel: half,
  "pct.": half,
};

const replaced = <Row>(rows: readonly Row[], old: Row, changed: Row): readonly Row[] =>
  rows.map((row) => (row === old ? changed : row));

const parameters: Maker = (input, model) =>
  input.parameters
    .filter((row) => row.model === model)
    .flatMap((row) =>
      [...row.values].flatMap(([year, { value, at }]): readonly RandomChange[] => {
        const change = row.unit.startsWith("kr") ? twice : FITTING[row.unit];
        if (typeof value === "string" || !change) return [];
        const { part, parameter, scope, gradeFrom, gradeTo } = row;
        const changed = { ...row, values: new Map([...row.values, [year, { value: change(value), at }]]) };
        return [
          {
            target: { ...NOWHERE, table: "parameters", part, parameter, scope, gradeFrom, gradeTo, year: String(year) },
            ...{ before: value, after: change(value) },
            byHand: (now) => ({ ...now, parameters: replaced(now.parameters, row, changed) }),
          },
        ];
      }),
    );

const frames: Maker = (input, model) =>
  input.frames
    .filter((row) => row.model === model)
    .map((row) => ({
      target: { ...NOWHERE, table: "frames", parameter: row.frame, year: String(row.year) },
      ...{ before: row.amount.value, after: twice(row.amount.value) },
      byHand: (now) => ({
        ...now,
        frames: replaced(now.frames, row, { ...row, amount: { ...row.amount, value: twice(row.amount.value) } }),
      }),
    }));

/** Only where one row holds for the school, school year and pupil group: a change names no site. */
const pupilCounts: Maker = (input) =>
  input.pupilCounts.flatMap((row) => {
    const holding = countRows(input, { school: row.schoolId, schoolYear: row.schoolYear, groups: [row.group] });
    const grade = row.grades.findIndex((cell) => cell !== null && cell.value > 0);
    const pupils = row.grades[grade]?.value ?? 0;
    if (holding.length !== 1 || holding[0] !== row || grade < 0) return [];
    const grades = row.grades.map((cell, own) => (own === grade && cell ? { ...cell, value: cell.value + 3 } : cell));
    const { schoolId, schoolYear, group } = row;
    return [
      {
        target: {
          ...NOWHERE,
          table: "pupilCounts" as const,
          parameter: group,
          schoolId,
          year: schoolYear,
          gradeFrom: grade,
          gradeTo: grade,
        },
        ...{ before: fraction(pupils), after: fraction(pupils + 3) },
        byHand: (now: ModelInput) => ({ ...now, pupilCounts: replaced(now.pupilCounts, row, { ...row, grades }) }),
      },
    ];
  });

const schools: Maker = (input, _, draw) =>
  input.schools.flatMap((school) => {
    const [name, fact] = draw.one([...school.facts]);
    if (typeof fact.value === "string") return [];
    const value = addFractions(fact.value, fraction(10));
    const facts = new Map([...school.facts, [name, { ...fact, value }]]);
    return [
      {
        target: { ...NOWHERE, table: "schools" as const, parameter: name, schoolId: school.id },
        ...{ before: fact.value, after: value },
        byHand: (now: ModelInput) => ({ ...now, schools: replaced(now.schools, school, { ...school, facts }) }),
      },
    ];
  });

const keyFigures: Maker = (input) =>
  input.keyFigures.map((row) => {
    const value = addFractions(row.value.value, fraction(5));
    return {
      target: {
        ...NOWHERE,
        table: "keyFigures",
        parameter: row.name,
        schoolId: row.schoolId,
        year: row.year === null ? null : String(row.year),
      },
      ...{ before: row.value.value, after: value },
      byHand: (now) => ({
        ...now,
        keyFigures: replaced(now.keyFigures, row, { ...row, value: { ...row.value, value } }),
      }),
    };
  });

const curves: Maker = (input) =>
  input.curves.flatMap((point) =>
    [...point.values].flatMap(([year, located]) => {
      if (!isWhole(point.from.value)) return [];
      const value = twice(located.value);
      const changed = { ...point, values: new Map([...point.values, [year, { ...located, value }]]) };
      return [
        {
          target: {
            ...NOWHERE,
            table: "curves" as const,
            parameter: point.curve,
            year: String(year),
            gradeFrom: Number(point.from.value.numerator),
          },
          ...{ before: located.value, after: value },
          byHand: (now: ModelInput) => ({ ...now, curves: replaced(now.curves, point, changed) }),
        },
      ];
    }),
  );

/** A part that nobody looks at is switched on or off, or (where it looks at nobody itself) run before all others. */
const parts: Maker = (input, model) =>
  input.parts
    .filter((part) => part.model === model && !input.parts.some(({ looksAt }) => looksAt.includes(part.name)))
    .flatMap((part): readonly RandomChange[] => {
      const changed = (
        column: string,
        before: ChangeValue,
        after: ChangeValue,
        own: Partial<typeof part>,
      ): RandomChange => ({
        target: { ...NOWHERE, table: "parts", part: part.name, parameter: column },
        ...{ before, after },
        byHand: (now) => ({ ...now, parts: replaced(now.parts, part, { ...part, ...own }) }),
      });
      const active = changed("Aktiv", part.active ? "ja" : "nej", part.active ? "nej" : "ja", { active: !part.active });
      const first = half(half(half(half(part.number))));
      const isFree =
        part.looksAt.length === 0 && findMechanism(part.mechanism)?.family !== "frame" && !part.name.startsWith("Luk");
      return isFree ? [active, changed("Nr.", part.number, first, { number: first })] : [active];
    });

const MAKERS: readonly Maker[] = [parameters, parameters, frames, pupilCounts, schools, keyFigures, curves, parts];

/** Up to `count` changes of one model, each of a cell of its own. */
export function randomChanges(input: ModelInput, model: string, draw: Draw, count: number): readonly RandomChange[] {
  const chosen = new Map<string, RandomChange>();
  for (let turn = 0; turn < count; turn += 1) {
    const possible = draw.one(MAKERS)(input, model, draw);
    if (possible.length === 0) continue;
    const change = draw.one(possible);
    const { table, part, parameter, schoolId, year, gradeFrom } = change.target;
    const row = [
      table,
      part,
      table === "parts" ? "" : parameter,
      schoolId,
      table === "pupilCounts" || table === "keyFigures" ? year : "",
      table === "curves" ? gradeFrom : "",
    ].join("|");
    if (!chosen.has(row)) chosen.set(row, change);
  }
  return [...chosen.values()];
}
