import {
  applyScenario,
  checkForecastErrors,
  distinctIssues,
  fraction,
  modelSettings,
  ONE,
  sign,
  simulationSettings,
  ZERO,
  type BudgetYear,
  type Fraction,
  type Issue,
  type ModelInput,
  type Result,
} from "../../engine/index.js";
import { drawPositions } from "./drawPositions.js";
import { forecastPupils } from "./forecastPupils.js";
import { forecastRun, type ForecastRun, type ForecastSubject } from "./forecastRun.js";
import { spreadOf, type ForecastUncertainty, type SchoolForecast, type Spread } from "./forecastSpread.js";

/** `against`: left out, what Opsætning compares the scenario with; null, nothing. */
export interface ForecastRequest {
  readonly scenario: string;
  readonly year: BudgetYear;
  readonly against?: string | null;
}

const LOW = fraction(-1);

/**
 * How much a scenario's amounts rest on the forecast: all schools at their bounds, each school alone at its own, and
 * seeded simulations between them. Every number is an exact run of the whole model on whole pupils; only how often each
 * happens is drawn. Number of simulations and seed: Opsætning.
 */
export function simulateForecast(input: ModelInput, request: ForecastRequest): Result<ForecastUncertainty> {
  const applied = applyScenario(input, request.scenario);
  if (!applied.ok) return applied;
  const { input: own, model, name } = applied.value;
  const against =
    request.against === undefined ? modelSettings(own, model, () => undefined).comparedWith : request.against;
  const subject: ForecastSubject = { scenario: name, against, year: request.year };
  const expected = forecastRun(input, subject, () => ZERO);
  const issues = distinctIssues([...expected.issues, ...checkForecastErrors(own)]);
  if (!expected.ok || issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  const runs = allRuns(input, subject, expected.value, simulationSettings(own, model));
  if (!runs.ok) return runs;
  return { ok: true, value: uncertaintyOf(own, subject, runs.value, simulationSettings(own, model)), issues };
}

interface Runs {
  readonly expected: ForecastRun;
  readonly low: ForecastRun;
  readonly high: ForecastRun;
  readonly alone: readonly { readonly low: ForecastRun; readonly high: ForecastRun }[];
  readonly drawn: readonly ForecastRun[];
}

function allRuns(
  input: ModelInput,
  subject: ForecastSubject,
  expected: ForecastRun,
  { simulations, seed }: ReturnType<typeof simulationSettings>,
): Result<Runs> {
  const issues: Issue[] = [];
  const run = (positionOf: (id: string) => Fraction): ForecastRun => {
    const result = forecastRun(input, subject, positionOf);
    if (!result.ok) issues.push(...result.issues);
    return result.ok ? result.value : expected;
  };
  const ids = expected.schools.map(({ id }) => id);
  const only = (id: string, position: Fraction) => (other: string) => (other === id ? position : ZERO);
  const value: Runs = {
    expected,
    low: run(() => LOW),
    high: run(() => ONE),
    alone: ids.map((id) => ({ low: run(only(id, LOW)), high: run(only(id, ONE)) })),
    drawn: drawPositions(ids, simulations, seed).map((positions) => run((id) => positions.get(id) ?? ZERO)),
  };
  return issues.length > 0 ? { ok: false, issues: distinctIssues(issues) } : { ok: true, value, issues };
}

function uncertaintyOf(
  input: ModelInput,
  { scenario, against, year }: ForecastSubject,
  runs: Runs,
  { simulations, seed }: ReturnType<typeof simulationSettings>,
): ForecastUncertainty {
  const pupils = forecastPupils(input, LOW, ONE);
  const schools = runs.expected.schools.map(({ id, name, cluster }, index): SchoolForecast => {
    const changes = runs.drawn.flatMap((run) => run.changes?.[index] ?? []);
    const hasLimit = changes.some(({ outsideLimit }) => outsideLimit !== null);
    return {
      ...{ id, name, cluster, pupils: pupils.get(id) ?? [] },
      amount: spreadAmong(runs, index, ({ amounts }) => amounts[index] ?? ZERO),
      difference: against === null ? null : spreadAmong(runs, index, (run) => differenceIn(run, index)),
      losesIn: against === null ? null : changes.filter(({ difference }) => sign(difference) < 0).length,
      outsideIn: hasLimit ? changes.filter(({ outsideLimit }) => outsideLimit === true).length : null,
    };
  });
  const total = spreadAmong(runs, null, (run) => run.total);
  return { scenario, against, year, simulations, seed, schools, total };
}

const differenceIn = ({ changes }: ForecastRun, school: number): Fraction => changes?.[school]?.difference ?? ZERO;

function spreadAmong(runs: Runs, school: number | null, of: (run: ForecastRun) => Fraction): Spread {
  const [allLow, allHigh] = [of(runs.low), of(runs.high)];
  const alone = school === null ? null : runs.alone[school];
  const cases = {
    ...{ expected: of(runs.expected), allLow, allHigh },
    aloneLow: alone ? of(alone.low) : allLow,
    aloneHigh: alone ? of(alone.high) : allHigh,
  };
  return spreadOf(cases, runs.drawn.map(of));
}
