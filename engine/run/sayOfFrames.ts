import type { Fraction } from "../arithmetic/fraction.js";
import { decimalText, sign, totalOfColumn } from "../arithmetic/index.js";
import type { Allocation, PartAllocation } from "../domain/allocation.js";
import { FRAME_REST } from "../mechanisms/names.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { frameKeyOf } from "../model/payingFrame.js";
import { modelIssue } from "../model/report.js";

/** A frame that nothing closes is legal; that it is not met should be seen. */
export function sayOpenFrames(context: ModelContext, { frames, parts }: Allocation): void {
  for (const frame of frames) {
    if (frame.closed || frame.difference === null || sign(frame.difference) === 0) continue;
    const part = parts.find((known) => frameKeyOf(known.part) === nameKey(frame.name))?.part;
    const difference = decimalText(frame.difference, Math.max(0, context.settings.unitDecimals));
    const details = { frame: frame.name, difference, year: String(context.year), model: context.model };
    context.report(
      modelIssue(
        "openFrame",
        { table: "parts", at: part?.cells.frame ?? null, found: frame.name, severity: "remark" },
        details,
      ),
    );
  }
}

/** A closing part that has to take money back is legal, but nobody should have to find it out. */
export function sayNegativeRest(context: ModelContext, { part, computation }: PartAllocation): void {
  const rest = computation.inputs.get(FRAME_REST);
  const uses = computation.lines.some(({ expression }) => expression.kind === "ref" && expression.name === FRAME_REST);
  if (!rest || !uses) return;
  const amount: Fraction = totalOfColumn(rest.column);
  if (sign(amount) >= 0) return;
  const details = {
    part: part.name,
    frame: part.frame ?? "",
    rest: decimalText(amount, Math.max(0, context.settings.unitDecimals)),
  };
  context.report(
    modelIssue(
      "negativeRest",
      { table: "parts", at: part.cells.frame, found: part.frame ?? "", severity: "remark" },
      details,
    ),
  );
}
