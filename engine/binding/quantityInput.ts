import { constantColumn, fraction } from "../arithmetic/index.js";
import type { CountBasis } from "../facts/countBasis.js";
import { evaluate } from "../formula/evaluate.js";
import type { Input } from "../formula/input.js";
import { modelIssue } from "../model/report.js";
import { nameKey } from "../model/nameKey.js";
import { COUNT_QUANTITY_NAMES, countQuantity, type CountQuantity } from "./countQuantities.js";
import { capInput, pupilsInput } from "./factInputs.js";
import { bandLayout, holdLayout } from "./layoutFor.js";
import { checkCaps } from "./checkCaps.js";
import { schoolFactInput } from "./schoolFactInput.js";
import type { QuantityRequest } from "./quantityRequest.js";
import { tablesOfPart } from "./tablesOfPart.js";

/** Sites do not come and go with pupils: a part that follows the calendar year has those of the school year running in January. */
const RUNNING_SCHOOL_YEAR: CountBasis = { years: [{ offset: -1, weight: 1 }], weightSum: 1 };

const SCHOOL_NAMES: readonly string[] = ["skole", "school"];

/**
 * A quantity by its name: "skole" (1), pupils, classes, sites, a column of Skoler or a key figure of Nøgletal. Null with
 * an issue where no such thing is known, or where it needs pupil counts the part does not follow.
 */
export function quantityInput(request: QuantityRequest): Input | null {
  const key = nameKey(request.written);
  if (SCHOOL_NAMES.includes(key)) return oneInput(request.name);
  const counted = countQuantity(key);
  return counted ? countInput(request, counted) : schoolFactInput(request, COUNT_QUANTITY_NAMES);
}

const oneInput = (name: string): Input => ({
  name,
  space: "model",
  label: { da: "Skole", en: "School" },
  unit: "none",
  column: constantColumn(fraction(1)),
  origin: () => ({ kind: "calendar" }),
});

function countInput(request: QuantityRequest, quantity: CountQuantity): Input | null {
  const { binding, written, at } = request;
  const { context, part } = binding;
  const details = { quantity: written, part: part.name };
  const basis = request.looked.basis ?? (quantity.rows === "sites" ? RUNNING_SCHOOL_YEAR : null);
  const looked = { ...request.looked, basis };
  if (!basis) {
    context.report(modelIssue("quantityNeedsCounts", { table: "parts", at, found: written }, details));
    return null;
  }
  const { caps } = tablesOfPart(context, part);
  if (quantity.rows === "holds" && caps === null) {
    context.report(
      modelIssue("quantityNeedsCaps", { table: "parts", at: part.cells.table, found: part.table ?? "" }, details),
    );
    return null;
  }
  if (quantity.rows === "holds" && !checkCaps(context, part, caps ?? "", looked)) return null;
  return computedInput({ ...request, looked }, quantity);
}

function computedInput({ binding, looked, name, written }: QuantityRequest, quantity: CountQuantity): Input {
  const { context, part } = binding;
  const layout =
    quantity.rows === "holds"
      ? holdLayout(context, { ...looked, place: "site" }, tablesOfPart(context, part).caps ?? "")
      : bandLayout(context, { ...looked, place: quantity.rows === "sites" ? "site" : "school" }, [quantity.band]);
  const inputs = [pupilsInput(layout), ...(quantity.rows === "holds" ? [capInput(layout)] : [])];
  const lines = quantity.lines(name);
  const computedBy = evaluate({
    lines,
    inputs: new Map(inputs.map((input) => [input.name, input])),
    curves: new Map(),
    layout,
    unitDecimals: context.settings.unitDecimals,
    path: context.path,
  });
  return {
    name,
    space: "year",
    label: { da: written, en: written },
    unit: quantity.unit,
    column: computedBy.result,
    origin: () => ({ kind: "calendar" }),
    computedBy,
  };
}
