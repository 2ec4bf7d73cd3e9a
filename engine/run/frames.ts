import type { Fraction } from "../arithmetic/fraction.js";
import { decimalScale, fraction, isWhole, multiplyFractions, roundFraction } from "../arithmetic/index.js";
import type { BoundPart } from "../binding/boundPart.js";
import { isIndexed, toModelPrices } from "../binding/priceLevel.js";
import type { CellAddress } from "../domain/cell.js";
import type { FrameRegulation } from "../domain/demography.js";
import type { FrameRow } from "../domain/frame.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { frameKeyOf, payingFrame } from "../model/payingFrame.js";
import { modelIssue } from "../model/report.js";
import { regulatedFrame } from "./regulatedFrame.js";

/** A frame of one model and year: its parts in order, its amount in the model's prices, and the part that closes it. */
export interface Frame {
  readonly key: string;
  readonly name: string;
  readonly amount: Fraction | null;
  readonly at: readonly CellAddress[];
  readonly closing: BoundPart | null;
  /** How the amount came from an earlier year, where Demografi works it out. */
  readonly regulation?: FrameRegulation | null;
}

const isClosing = ({ binding }: BoundPart): boolean => binding.mechanism.role(binding.shape) === "closing";
const movesNothing = ({ binding }: BoundPart): boolean => binding.mechanism.role(binding.shape) === "zeroSum";

/** The frames that parts belong to, checked: at most one closing part, nothing after it, an amount that is whole units. */
export function framesOf(context: ModelContext, parts: readonly BoundPart[]): readonly Frame[] {
  const names = new Map(
    parts.flatMap(({ binding: { part } }) => {
      const name = payingFrame(part);
      return name === null ? [] : [[nameKey(name), name] as const];
    }),
  );
  for (const bound of parts) {
    if (isClosing(bound) && frameKeyOf(bound.binding.part) === null) reportNoFrame(context, bound);
    checkPayer(context, bound);
  }
  return [...names].map(([key, name]) => {
    const own = parts.filter(({ binding }) => frameKeyOf(binding.part) === key);
    const closing = own.find(isClosing) ?? null;
    if (closing) checkOrder(context, own, closing);
    const row = frameRow(context, key);
    const regulated = regulatedFrame(context, key);
    if (closing && !row && !regulated) {
      const place = { table: "frames", at: closing.binding.part.cells.frame, found: name } as const;
      context.report(
        modelIssue("frameWithoutAmount", place, {
          frame: name,
          year: String(context.year),
          model: context.model,
          part: closing.binding.part.name,
        }),
      );
    }
    return { key, name, ...(regulated ?? amountOf(context, row, closing !== null)), closing };
  });
}

function frameRow(context: ModelContext, key: string): FrameRow | undefined {
  return context.input.frames.find(
    (row) => nameKey(row.frame) === key && row.year === context.year && nameKey(row.model) === nameKey(context.model),
  );
}

/** An indexed frame is rounded once, to whole units; one that is written in parts of a unit is an issue. */
function amountOf(context: ModelContext, row: FrameRow | undefined, closed: boolean): Pick<Frame, "amount" | "at"> {
  if (!row) return { amount: null, at: [] };
  const index = toModelPrices(context, {
    level: row.priceLevel,
    table: "frames",
    at: row.at,
    what: row.frame,
    payShare: row.payShare,
  });
  const moved = multiplyFractions(row.amount.value, index.factor);
  const inUnits = context.path !== "unrounded";
  const amount =
    inUnits && isIndexed(index.factor) ? roundFraction(moved, context.settings.unitDecimals, "half") : moved;
  const { up, down } = decimalScale(context.settings.unitDecimals);
  if (inUnits && closed && !isWhole(multiplyFractions(amount, fraction(up, down)))) {
    context.report(
      modelIssue(
        "frameNotWhole",
        { table: "frames", at: row.amount.at },
        { frame: row.frame, year: String(context.year) },
      ),
    );
  }
  return { amount, at: [row.amount.at, ...index.at] };
}

/**
 * One part takes what is left; a second, or any part that gives money after it, would open the frame again. What only
 * moves money between schools may follow.
 */
function checkOrder(context: ModelContext, own: readonly BoundPart[], closing: BoundPart): void {
  for (const later of own.slice(own.indexOf(closing) + 1)) {
    if (movesNothing(later)) continue;
    const code = isClosing(later) ? "twoClosingParts" : "partAfterClosing";
    const { part } = later.binding;
    const details = { part: part.name, closing: closing.binding.part.name, frame: payingFrame(part) ?? "" };
    context.report(modelIssue(code, { table: "parts", at: part.cells.frame, found: part.frame ?? "" }, details));
  }
}

/** A payer must be a frame that the workbook knows: one of Rammer, or one that other parts belong to. */
function checkPayer(context: ModelContext, { binding: { part } }: BoundPart): void {
  const payer = payingFrame(part);
  if (payer === null || payer === part.frame) return;
  const inModel = (model: string): boolean => nameKey(model) === nameKey(context.model);
  const rows = context.input.frames.filter(({ model }) => inModel(model)).map(({ frame }) => frame);
  const own = context.input.parts
    .filter(({ model }) => inModel(model))
    .flatMap(({ frame }) => (frame === null ? [] : [frame]));
  const known = [...new Set([...rows, ...own])].sort();
  if (known.some((frame) => nameKey(frame) === nameKey(payer))) return;
  const details = { part: part.name, known: known.join(", ") || "–" };
  context.report(modelIssue("unknownPayer", { table: "parts", at: part.cells.paidBy, found: payer }, details));
}

function reportNoFrame(context: ModelContext, { binding: { part, mechanism } }: BoundPart): void {
  const place = { table: "parts", at: part.cells.frame } as const;
  context.report(modelIssue("missingFrame", place, { part: part.name, mechanism: mechanism.label.da }));
}
