import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  divideFractions,
  isZero,
  multiplyFractions,
  ONE,
  roundFraction,
  subtractFractions,
} from "../arithmetic/index.js";
import type { IndexFactor } from "../binding/indexFactor.js";
import { toModelPrices } from "../binding/priceLevel.js";
import type { CellAddress } from "../domain/cell.js";
import type { DemographyRow, FrameRegulation, RegulationTerm } from "../domain/demography.js";
import type { FrameRow } from "../domain/frame.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { demographicCount } from "./demographicCount.js";

/** A frame's amount in the model's prices and whole units of money, where it comes from, and how it was worked out. */
export interface RegulatedFrame {
  readonly amount: Fraction | null;
  readonly at: readonly CellAddress[];
  readonly regulation: FrameRegulation | null;
}

const NOTHING: RegulatedFrame = { amount: null, at: [], regulation: null };

/**
 * The frame of the context's year where Demografi works it out from an earlier base year (A4); null where it is written
 * in Rammer, or said nowhere. Base frame + Σ change in pupils × amount × share, in the model's prices, rounded once, half
 * away from zero, to the unit. A year that is both written and worked out is an issue: one of the two is wrong.
 */
export function regulatedFrame(context: ModelContext, frameKey: string): RegulatedFrame | null {
  const rows = rowsOfLatestBase(context, frameKey);
  const [first] = rows;
  if (!first) return null;
  const written = frameRowOf(context, frameKey, context.year);
  if (written) return reportTwice(context, first, written);
  const base = frameRowOf(context, frameKey, first.baseYear);
  if (!base) {
    const place = { table: "demography", at: first.cells.baseYear, found: String(first.baseYear) } as const;
    context.report(modelIssue("missingBaseFrame", place, { frame: first.frame, year: String(context.year) }));
    return NOTHING;
  }
  return regulated(context, base, rows);
}

/** The rows that hold for the year: those with the latest base year before it, in an order of their own. */
function rowsOfLatestBase({ input, model, year }: ModelContext, frameKey: string): readonly DemographyRow[] {
  const earlier = input.demography.filter(
    (row) => nameKey(row.frame) === frameKey && nameKey(row.model) === nameKey(model) && row.baseYear < year,
  );
  const latest = Math.max(...earlier.map(({ baseYear }) => baseYear));
  const place = ({ group, keyFigure, gradeFrom, gradeTo }: DemographyRow): string =>
    JSON.stringify(
      [group ?? "", keyFigure ?? "", gradeFrom ?? 0, gradeTo ?? 0].map((part) => String(part).padStart(2)),
    );
  return earlier
    .filter(({ baseYear }) => baseYear === latest)
    .sort((left, right) => (place(left) < place(right) ? -1 : 1));
}

const frameRowOf = ({ input, model }: ModelContext, frameKey: string, year: number): FrameRow | undefined =>
  input.frames.find(
    (row) => nameKey(row.frame) === frameKey && row.year === year && nameKey(row.model) === nameKey(model),
  );

/** A written year that is a base year itself begins anew, and nothing is wrong. */
function reportTwice(context: ModelContext, row: DemographyRow, written: FrameRow): RegulatedFrame | null {
  const isBase = context.input.demography.some(
    ({ frame, model, baseYear }) =>
      nameKey(frame) === nameKey(row.frame) && nameKey(model) === nameKey(row.model) && baseYear === context.year,
  );
  if (isBase) return null;
  const details = { frame: row.frame, year: String(context.year), baseYear: String(row.baseYear) };
  context.report(modelIssue("frameGivenTwice", { table: "frames", at: written.amount.at }, details));
  return NOTHING;
}

function regulated(context: ModelContext, base: FrameRow, rows: readonly DemographyRow[]): RegulatedFrame {
  const index = toModelPrices(context, {
    level: base.priceLevel === "current" ? base.year : base.priceLevel,
    table: "frames",
    at: base.at,
    what: base.frame,
    payShare: base.payShare,
  });
  const amount = multiplyFractions(base.amount.value, index.factor);
  const read = rows.map((row) => termOf(context, row, amount, rows.length));
  const terms = read.flatMap((one) => (one ? [one.term] : []));
  if (terms.length < rows.length) return NOTHING;
  const sum = terms.map((term) => term.amount).reduce(addFractions, amount);
  const isInUnits = context.path !== "unrounded";
  return {
    amount: isInUnits ? roundFraction(sum, context.settings.unitDecimals, "half") : sum,
    at: [base.amount.at, ...index.at, ...read.flatMap((one) => one?.at ?? [])],
    regulation: { baseYear: base.year, base: amount, terms, sum },
  };
}

interface Term {
  readonly term: RegulationTerm;
  readonly at: readonly CellAddress[];
}

function termOf(context: ModelContext, row: DemographyRow, base: Fraction, rows: number): Term | null {
  const before = demographicCount(context, row, row.baseYear);
  const after = demographicCount(context, row, context.year);
  if (!before || !after) return null;
  const perPupil = row.rate ? rateOf(context, row, row.rate.value) : averageOf(context, row, { base, before, rows });
  if (!perPupil) return null;
  const share = row.share?.value ?? ONE;
  const change = subtractFractions(after, before);
  const amount = multiplyFractions(multiplyFractions(change, perPupil.value), share);
  const cells = [row.rate, row.share].flatMap((located) => (located ? [located.at] : []));
  return { term: { row, before, after, perPupil: perPupil.value, share, amount }, at: [...cells, ...perPupil.at] };
}

interface PerPupil {
  readonly value: Fraction;
  readonly at: IndexFactor["at"];
}

function rateOf(context: ModelContext, row: DemographyRow, rate: Fraction): PerPupil {
  const { priceLevel, cells, frame, payShare } = row;
  const index = toModelPrices(context, {
    level: priceLevel,
    table: "demography",
    at: cells.priceLevel,
    what: frame,
    payShare,
  });
  return { value: multiplyFractions(rate, index.factor), at: index.at };
}

/** Without an amount the frame follows in proportion; that only makes sense for all its pupils at once. */
function averageOf(
  context: ModelContext,
  { cells, frame, baseYear }: DemographyRow,
  { base, before, rows }: { readonly base: Fraction; readonly before: Fraction; readonly rows: number },
): PerPupil | null {
  const fine = rows === 1 && !isZero(before);
  if (fine) return { value: divideFractions(base, before), at: [] };
  const code = rows === 1 ? "demographyWithoutPupils" : "demographyNeedsRate";
  context.report(modelIssue(code, { table: "demography", at: cells.rate }, { frame, baseYear: String(baseYear) }));
  return null;
}
