import {
  applyScenario,
  compareAllocations,
  distinctIssues,
  prepareInput,
  runModel,
  runScenarios,
  type Allocation,
  type BudgetYear,
  type Comparison,
  type ModelInput,
  type Result,
} from "../../../engine/index.js";
import { hasOwnFacts, onPupilsOf, restOnOtherModels } from "../../../engine/compare/comparedInputs.js";
import type { Dial, Turn } from "./dial.js";
import { dialsOf, turnedDials } from "./dialsOf.js";
import { draftOf } from "./draft.js";

type Prepared = ReturnType<typeof prepareInput>;

/** What is turned, and what the result is compared with. */
export interface WhatIf {
  readonly from: string;
  readonly to: string;
  readonly turns: readonly Turn[];
}

/** What does not change while a hand turns dials on one input: the pupils found out about, "before", and the dials. */
interface Kept {
  readonly prepared: Map<string, Prepared>;
  readonly before: Map<string, Result<Allocation>>;
  readonly dials: Map<string, readonly Dial[]>;
}

const KEPT = new WeakMap<ModelInput, Kept>();

/**
 * Compares a draft as `compareScenarios` would compare the scenario it becomes when it is saved, but quicker: dials turn
 * no pupils and no schools, so what follows from those is kept from one turn to the next, and so is "before".
 */
export function runDraft(input: ModelInput, { from, to, turns }: WhatIf, year: BudgetYear): Result<Comparison> {
  const kept: Kept = KEPT.get(input) ?? { prepared: new Map(), before: new Map(), dials: new Map() };
  KEPT.set(input, kept);
  const dials = remembered(kept.dials, to, () => dialsOf(input, to));
  const draft = draftOf(input, to, turnedDials(dials, turns));
  const applied = applyScenario(draft.input, draft.name);
  if (!applied.ok) return applied;
  const { model, input: changed } = applied.value;
  const prepared = prepareInput(changed, kept.prepared.get(to));
  kept.prepared.set(to, prepared);
  const after = runModel(prepared, { scenario: draft.name, model, year });
  const otherModel = restOnOtherModels(input, from, to);
  const before = remembered(kept.before, JSON.stringify([from, to, year]), () =>
    runOne(otherModel ? onPupilsOf(input, changed) : input, from, year),
  );
  const issues = distinctIssues([...after.issues, ...before.issues]);
  if (!after.ok || !before.ok) return { ok: false, issues };
  const consequence = compareAllocations(before.value, after.value);
  const onPupilsOfAfter = otherModel && hasOwnFacts(input, changed);
  return { ok: true, value: { before: before.value, after: after.value, consequence, onPupilsOfAfter }, issues };
}

function runOne(input: ModelInput, name: string, year: BudgetYear): Result<Allocation> {
  const run = runScenarios(input, { names: [name], years: [year] });
  const [allocation] = run.ok ? run.value : [];
  return allocation ? { ok: true, value: allocation, issues: run.issues } : { ok: false, issues: run.issues };
}

function remembered<Value>(memory: Map<string, Value>, key: string, find: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}
