import { fullColumn } from "../formula/spaces.js";
import { subtractFractions, totalOfColumn } from "../arithmetic/index.js";
import { bindPart } from "../binding/bindPart.js";
import type { BoundPart } from "../binding/boundPart.js";
import { partsInOrder } from "../binding/lookedAtParts.js";
import type { Allocation, FrameUse, PartAllocation } from "../domain/allocation.js";
import type { Issue, Result } from "../domain/issue.js";
import type { BudgetYear } from "../domain/time.js";
import type { NumberPath } from "../formula/place.js";
import { modelContext, type ModelContext, type PreparedInput } from "../model/modelContext.js";
import { frameKeyOf } from "../model/payingFrame.js";
import { modelIssue } from "../model/report.js";
import { checkAllocation } from "./checkAllocation.js";
import { framesOf, type Frame } from "./frames.js";
import { otherRuns } from "./otherRuns.js";
import { runPart } from "./runPart.js";
import { sayBrokenPromises } from "./sayBrokenPromises.js";
import { sayNegativeRest, sayOpenFrames } from "./sayOfFrames.js";
import { sumOfFrame, sumOfParts } from "./runningTotals.js";
import { sizesOfYear } from "../facts/schoolSizes.js";

/** What is run: a model (of an input whose scenario changes are already made), a year, and the name to show. */
export interface RunRequest {
  readonly scenario: string;
  readonly model: string;
  readonly year: BudgetYear;
  readonly path?: NumberPath;
  /** The models and years whose runs asked for this one; two that ask for each other are an issue. */
  readonly askedBy?: readonly string[];
}

/**
 * One model, one year: parts bound, run in the order of their numbers, laws checked. Every issue is found before
 * anything is given up; with an error among them there is no allocation.
 */
export function runModel(prepared: PreparedInput, request: RunRequest): Result<Allocation> {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const asked = otherRuns(prepared, request, report, runModel);
  const context = modelContext(prepared, { ...request, path: request.path ?? "safe" }, report, asked);
  const parts = partsInOrder(prepared.input.parts, request.model);
  if (parts.length === 0)
    context.report(
      modelIssue("modelWithoutParts", { table: "parts", at: null, found: request.model }, { model: request.model }),
    );
  const bound = parts.map((part) => bindPart(context, part));
  const frames = framesOf(
    context,
    bound.filter((part) => part !== null),
  );
  const complete = bound.filter((part) => part !== null);
  if (complete.length < bound.length && !hasErrors(issues))
    throw new Error("A part was left out without an issue: a fault in the engine");
  const done = hasErrors(issues) ? [] : runParts(context, complete, frames);
  if (hasErrors(issues)) return { ok: false, issues };
  const allocation = checkAllocation(allocationOf(context, request, done, frames), context.path);
  sayOpenFrames(context, allocation);
  sayBrokenPromises(context, allocation);
  return { ok: true, value: allocation, issues };
}

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === "error");

function runParts(
  context: ModelContext,
  parts: readonly BoundPart[],
  frames: readonly Frame[],
): readonly PartAllocation[] {
  const done: PartAllocation[] = [];
  let wanting = false;
  for (const bound of parts) {
    const frame = frames.find(({ key }) => key === frameKeyOf(bound.binding.part)) ?? null;
    const restsOnOthers = bound.lookedAt.length > 0 || frame?.closing === bound;
    const part = wanting && restsOnOthers ? null : runPart(bound, frame, done);
    if (part) done.push(part);
    else wanting = true;
    if (part) sayNegativeRest(context, part);
  }
  return done;
}

function allocationOf(
  context: ModelContext,
  request: RunRequest,
  done: readonly PartAllocation[],
  frames: readonly Frame[],
): Allocation {
  const [first] = done;
  const sum = sumOfParts(done, () => true);
  const totals = first ? fullColumn(first.computation.layout, sum, "school") : sum;
  return {
    scenario: request.scenario,
    model: request.model,
    year: request.year,
    settings: context.settings,
    parts: done,
    totals,
    total: totalOfColumn(totals),
    frames: frames.map((frame) => frameUse(frame, done)),
    ...sizesOfYear(context),
  };
}

function frameUse(frame: Frame, done: readonly PartAllocation[]): FrameUse {
  const [first] = done;
  const sum = sumOfFrame(done, frame.key);
  const total = totalOfColumn(first ? fullColumn(first.computation.layout, sum, "school") : sum);
  const difference = frame.amount === null ? null : subtractFractions(frame.amount, total);
  return {
    name: frame.name,
    amount: frame.amount,
    total,
    difference,
    closed: frame.closing !== null,
    regulation: frame.regulation ?? null,
  };
}
