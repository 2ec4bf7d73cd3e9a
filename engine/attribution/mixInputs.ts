import { changedCells } from "../changes/changedCells.js";
import { subjectKey } from "../changes/changeSubject.js";
import { ownRows, type LoggedTable, type OwnRows, type SharedTable } from "../changes/ownRows.js";
import { partFates } from "../changes/partFates.js";
import { rowPairs } from "../changes/rowPairs.js";
import type { ComparedInputs } from "../compare/comparedInputs.js";
import type { ModelInput } from "../domain/modelInput.js";
import { nameKey } from "../model/nameKey.js";
import type { InputRow } from "../record/inputRecords.js";
import { mixParts } from "./mixParts.js";
import { mixSchools } from "./mixSchools.js";

/** The changes that are made, by the keys of their subjects. */
export type Made = ReadonlySet<string>;

type SharedRows = Pick<ModelInput, SharedTable>;

/** Rows where some changes are made and the others not. */
export type MixedRows<Row> = (made: Made) => readonly Row[];

/**
 * Mixes two inputs: gives the input where some of the changes between them are made and the others not. Every row is
 * taken from the one side or the other by the change it belongs to; only the columns of a part and the facts of a school
 * may belong to different changes. The rows of the model bear the later model's name; other models are as they are there.
 */
export function mixInputs({ from, to }: ComparedInputs): (made: Made) => ModelInput {
  const [before, after] = [ownRows(from), ownRows(to)];
  const fateOf = partFates(before, after);
  const bothParts = { from: before.parts, to: after.parts };
  const rows: RowMixer = (table, left, right) => {
    if (left === right) return () => right;
    const planned = rowPairs(table, left, right, bothParts).map((pair) => {
      const [first] = pair.from === pair.to ? [] : changedCells(pair, fateOf(pair));
      return { pair, change: first ? subjectKey(first.subject) : null };
    });
    return (made) =>
      planned.flatMap(({ pair, change }) => (change === null || made.has(change) ? pair.to : pair.from) ?? []);
  };
  const named =
    <Row extends { readonly model: string | null }>(own: MixedRows<Row>): MixedRows<Row> =>
    (made) =>
      own(made).map((row) => ({ ...row, model: to.model }));
  const others = withoutModel(to.input, to.model);
  const shared = sharedTables(before, after, rows);
  const settings = named(rows("settings", before.settings, after.settings));
  const schools = mixSchools(before.schools, after.schools);
  const parts = named(mixParts(before, after, fateOf));
  const parameters = named(rows("parameters", before.parameters, after.parameters));
  const frames = named(rows("frames", before.frames, after.frames));
  const demography = named(rows("demography", before.demography, after.demography));
  return (made) => ({
    ...others,
    ...shared(made),
    settings: [...others.settings, ...settings(made)],
    schools: schools(made),
    parts: [...others.parts, ...parts(made)],
    parameters: [...others.parameters, ...parameters(made)],
    frames: [...others.frames, ...frames(made)],
    demography: [...others.demography, ...demography(made)],
  });
}

type RowMixer = <Row extends InputRow>(
  table: LoggedTable,
  left: readonly Row[],
  right: readonly Row[],
) => MixedRows<Row>;

/** The tables that belong to no model and whose rows are taken whole. */
function sharedTables(before: OwnRows, after: OwnRows, rows: RowMixer): (made: Made) => Omit<SharedRows, "schools"> {
  const pupilCounts = rows("pupilCounts", before.pupilCounts, after.pupilCounts);
  const jointTeaching = rows("jointTeaching", before.jointTeaching, after.jointTeaching);
  const classCaps = rows("classCaps", before.classCaps, after.classCaps);
  const keyFigures = rows("keyFigures", before.keyFigures, after.keyFigures);
  const curves = rows("curves", before.curves, after.curves);
  const indexSteps = rows("indexSteps", before.indexSteps, after.indexSteps);
  const forecastErrors = rows("forecastErrors", before.forecastErrors, after.forecastErrors);
  const currentBudgets = rows("currentBudgets", before.currentBudgets, after.currentBudgets);
  return (made) => ({
    pupilCounts: pupilCounts(made),
    jointTeaching: jointTeaching(made),
    classCaps: classCaps(made),
    keyFigures: keyFigures(made),
    curves: curves(made),
    indexSteps: indexSteps(made),
    forecastErrors: forecastErrors(made),
    currentBudgets: currentBudgets(made),
  });
}

/** The input without the rows of one model. */
function withoutModel(input: ModelInput, model: string): ModelInput {
  const other = <Row extends { readonly model: string | null }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.model === null || nameKey(row.model) !== nameKey(model));
  return {
    ...input,
    settings: other(input.settings),
    parts: other(input.parts),
    parameters: other(input.parameters),
    frames: other(input.frames),
    demography: other(input.demography),
  };
}
