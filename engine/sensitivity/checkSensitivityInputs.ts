import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import { schoolFigures } from "./equityKey.js";
import { forecastsWithoutError } from "./forecastErrorOf.js";

/** What a forecast or a comparison would stop at, told as remarks: every other result can be computed without it. */
export function checkSensitivityInputs(input: ModelInput): readonly Issue[] {
  const named = input.settings.flatMap(({ name, value }) =>
    name === "equityKey" && typeof value === "string" ? [value] : [],
  );
  const years = [...new Set(input.keyFigures.flatMap(({ year }) => year ?? []))].sort();
  const unknown = named.flatMap((name) => {
    const found = (years.length === 0 ? [0] : years).map((year) => schoolFigures(input, name, year));
    return found.some(({ ok }) => ok) ? [] : (found[0]?.issues ?? []);
  });
  const errors = input.forecastErrors.length === 0 ? [] : forecastsWithoutError(input);
  return [...unknown, ...errors].map((issue) => ({ ...issue, severity: "remark" }));
}
