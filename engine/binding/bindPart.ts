import type { Part } from "../domain/part.js";
import { CALENDAR_YEAR, readCountBasis, type CountBasis } from "../facts/countBasis.js";
import { findMechanism } from "../mechanisms/findMechanism.js";
import type { Mechanism, PartShape } from "../mechanisms/mechanism.js";
import type { CurveValues } from "../formula/computation.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { bindInputs } from "./bindInputs.js";
import type { BoundPart } from "./boundPart.js";
import { checkCaps } from "./checkCaps.js";
import { checkCounts } from "./checkCounts.js";
import { checkDeclared } from "./checkDeclared.js";
import { checkWeights } from "./checkWeights.js";
import { curveOf } from "./curveOf.js";
import { gradeBands } from "./gradeBands.js";
import { bandLayout, holdLayout, plainLayout, type Looked } from "./layoutFor.js";
import { parameterRows } from "./parameterRows.js";
import type { PartBinding } from "./partBinding.js";
import { partShape } from "./partShape.js";
import { tablesOfPart } from "./tablesOfPart.js";

/** Puts one part together for one model and year; null where issues leave it impossible to compute. */
export function bindPart(context: ModelContext, part: Part): BoundPart | null {
  const mechanism = findMechanism(part.mechanism);
  if (mechanism) return bindWith(context, part, mechanism);
  const place = { table: "parts", at: part.cells.mechanism, found: part.mechanism } as const;
  context.report(modelIssue("unknownMechanism", place, { part: part.name }));
  return null;
}

function bindWith(context: ModelContext, part: Part, mechanism: Mechanism): BoundPart | null {
  const rows = parameterRows(context, part, mechanism);
  const basis = countBasisOf(context, part, mechanism, rows);
  const shape = partShape(context, part, mechanism, rows, basis === "unclear" ? null : basis);
  const declared = checkDeclared(context, part, mechanism, rows, shape);
  checkWeights(context, part, rows);
  const bands = gradeBands(context, part, mechanism, rows);
  if (basis === "unclear") return null;
  const place = shape.choice("place") === "site" ? "site" : "school";
  const looked: Looked = { basis, groups: groupsOf(context, part), place };
  const countsThere =
    mechanism.countBasis === "schoolYears" ||
    checkCounts(context, part, looked, mechanism.rows === "bands" ? bands : null);
  const capsThere = mechanism.rows !== "holds" || capsOf(context, part, looked);
  const curve = curveFor(context, part, mechanism, shape);
  const layout = layoutOf(context, part, mechanism, looked, bands);
  const binding: PartBinding = {
    context,
    part,
    mechanism,
    rows,
    shape,
    bands,
    layout,
    curve: curve === "none" ? null : curve,
  };
  const bound = declared ? bindInputs(binding, looked) : null;
  return countsThere && capsThere && curve !== null ? bound : null;
}

function capsOf(context: ModelContext, part: Part, looked: Looked): boolean {
  const { caps } = tablesOfPart(context, part);
  return caps !== null && checkCaps(context, part, caps, looked);
}

/** "none" where the part uses no curve; null where the one it names cannot be used, which an issue has said. */
function curveFor(
  context: ModelContext,
  part: Part,
  mechanism: Mechanism,
  shape: PartShape,
): CurveValues | null | "none" {
  const { curve } = tablesOfPart(context, part);
  return mechanism.table?.kind !== "curve" || curve === null
    ? "none"
    : curveOf(context, part, mechanism, curve, shape.has("rate"));
}

function layoutOf(
  context: ModelContext,
  part: Part,
  mechanism: Mechanism,
  looked: Looked,
  bands: PartBinding["bands"],
): PartBinding["layout"] {
  if (mechanism.rows === "holds") return holdLayout(context, looked, tablesOfPart(context, part).caps ?? "");
  return mechanism.rows === "bands" ? bandLayout(context, looked, bands) : plainLayout(context, looked);
}

/** Null is the calendar year; "unclear" where an issue says that nothing can be computed. */
function countBasisOf(
  context: ModelContext,
  part: Part,
  mechanism: Mechanism,
  rows: PartBinding["rows"],
): CountBasis | null | "unclear" {
  const place = { table: "parts", at: part.cells.countBasis, found: part.countBasis ?? "" } as const;
  const written = part.countBasis;
  if (written === null || CALENDAR_YEAR.includes(nameKey(written))) {
    if (mechanism.countBasis !== "required") return null;
    context.report(modelIssue("missingCountBasis", place, { part: part.name, mechanism: mechanism.label.da }));
    return "unclear";
  }
  const basis = readCountBasis(written, context.settings.monthsOldSchoolYear);
  if (!basis) {
    context.report(modelIssue("unknownCountBasis", place, { part: part.name }));
    return "unclear";
  }
  if (followsYears(mechanism, rows)) return basis;
  context.report(
    modelIssue(
      "countBasisNotUsed",
      { ...place, severity: "remark" },
      { part: part.name, mechanism: mechanism.label.da },
    ),
  );
  return null;
}

/** A mechanism that looks at no pupils follows school years only where something is given per school year. */
const followsYears = ({ countBasis, parameters }: Mechanism, rows: PartBinding["rows"]): boolean =>
  countBasis === "schoolYears"
    ? parameters.some(({ id, bySchoolYear }) => bySchoolYear && rows.has(id))
    : countBasis !== "none";

/** The pupil groups as they are written in Elevtal; an unknown one is an issue. */
function groupsOf(context: ModelContext, part: Part): readonly string[] {
  const known = [...context.counts.groups];
  return part.groups.flatMap((written) => {
    const found = known.find((group) => nameKey(group) === nameKey(written));
    if (found !== undefined) return [found];
    const place = { table: "parts", at: part.cells.groups, found: written } as const;
    context.report(modelIssue("unknownPupilGroup", place, { part: part.name, known: known.sort().join(", ") || "–" }));
    return [written];
  });
}
