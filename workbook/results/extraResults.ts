import {
  attributeChanges,
  changeLog,
  onePupil,
  settle,
  type BudgetYear,
  type ComparisonRequest,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import { schoolYearStarting } from "../../engine/domain/time.js";
import { simulateForecast } from "../simulate/simulateForecast.js";
import type { Results } from "./results.js";
import type { ExtraKind } from "./wanted.js";

type Extra = Pick<Results, "changeLogs" | "attributions" | "pupilSensitivities" | "forecasts" | "settlements">;
type Asked = ComparisonRequest & { readonly year: BudgetYear };
type Made = (input: ModelInput, asked: Asked) => Result<Extra>;

/** What goes further than a comparison, by the kind of its sheet. */
export const EXTRA_RESULTS: Readonly<Record<ExtraKind, Made>> = {
  changeLog: (input, { from, to }) => as(changeLog(input, from, to), (log) => ({ changeLogs: [log] })),
  attribution: (input, asked) => as(attributeChanges(input, asked), (one) => ({ attributions: [one] })),
  pupil: (input, { to, year }) =>
    as(onePupil(input, { scenario: to, year, schoolYear: schoolYearStarting(year) }), (one) => ({
      pupilSensitivities: [one],
    })),
  forecast: (input, { to, year }) =>
    as(simulateForecast(input, { scenario: to, year }), (one) => ({ forecasts: [one] })),
  settlement: (input, { to, year }) => as(settle(input, { scenario: to, year }), (one) => ({ settlements: [one] })),
};

const as = <Value>(result: Result<Value>, extra: (value: Value) => Extra): Result<Extra> =>
  result.ok ? { ...result, value: extra(result.value) } : result;
