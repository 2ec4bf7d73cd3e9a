import { exactDecimalText, isWhole } from "../arithmetic/index.js";
import type { ParameterRow } from "../domain/parameter.js";
import type { Part } from "../domain/part.js";
import type { CountBasis } from "../facts/countBasis.js";
import type { Mechanism, PartShape } from "../mechanisms/mechanism.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { frameKeyOf } from "../model/payingFrame.js";
import { modelIssue } from "../model/report.js";
import { tablesOfPart } from "./tablesOfPart.js";

const SHOWN_DECIMALS = 9;
const REST: readonly string[] = ["resten", "rest", "the rest"];

export const isRestWord = (value: unknown): boolean => typeof value === "string" && REST.includes(nameKey(value));

/** What a part's rows say about the shape of its formula: choices, decimals, what is in use. */
export function partShape(
  context: ModelContext,
  part: Part,
  mechanism: Mechanism,
  rows: ReadonlyMap<string, readonly ParameterRow[]>,
  basis: CountBasis | null,
): PartShape {
  const words = new Map<string, string>();
  const wholes = new Map<string, number>();
  for (const declaration of mechanism.parameters) {
    const [row] = rows.get(declaration.id) ?? [];
    if (declaration.kind === "choice") words.set(declaration.id, choiceOf(context, declaration, row));
    if (declaration.kind === "whole") wholes.set(declaration.id, wholeOf(context, declaration, row));
  }
  return {
    has: (id) => rows.has(id),
    choice: (id) => words.get(id) ?? "",
    whole: (id) => wholes.get(id) ?? 0,
    isRest: (id) => isRestWord(rows.get(id)?.[0]?.values.get(context.year)?.value),
    followsOneYear: basis === null || basis.years.length === 1,
    quantities: part.quantities.length,
    ownFramePays: part.frame !== null && frameKeyOf(part) === nameKey(part.frame),
    hasTable: tablesOfPart(context, part).curve !== null,
  };
}

function choiceOf(context: ModelContext, declaration: ParameterDeclaration, row: ParameterRow | undefined): string {
  const fallback = declaration.absent === "error" ? "" : String(declaration.absent.value ?? "");
  const written = row?.values.get(context.year);
  if (!row || !written) return fallback;
  const key = typeof written.value === "string" ? nameKey(written.value) : null;
  const choice = declaration.choices?.find(({ id, label }) =>
    [id, label.da, label.en].some((name) => nameKey(name) === key),
  );
  if (choice) return choice.id;
  const known = (declaration.choices ?? []).map(({ label }) => label.da).join(", ");
  const found = typeof written.value === "string" ? written.value : exactDecimalText(written.value, SHOWN_DECIMALS);
  const details = { parameter: declaration.label.da, part: row.part, known };
  context.report(modelIssue("parameterNotChoice", { table: "parameters", at: written.at, found }, details));
  return fallback;
}

function wholeOf(context: ModelContext, declaration: ParameterDeclaration, row: ParameterRow | undefined): number {
  const fallback = declaration.absent === "error" ? 0 : Number(declaration.absent.value ?? 0);
  const written = row?.values.get(context.year);
  if (!row || !written || typeof written.value === "string" || !isWhole(written.value)) return fallback;
  const value = Number(written.value.numerator);
  return value >= (declaration.min ?? 0) && value <= (declaration.max ?? value) ? value : fallback;
}
