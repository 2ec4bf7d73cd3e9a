import fc from "fast-check";
import type { ModelInput } from "../../engine/index.js";
import { describeInput } from "./describeInput.js";
import { municipalitySeed, randomMunicipality, type Municipality } from "./randomMunicipality.js";
import { smallestInput } from "./smallestInput.js";

/** The same municipalities every time, unless another seed is asked for; the seed stands in the name of every law. */
export const SEED = Number(process.env["TILDEL_SEED"] ?? 20_261_122);

const TIMES = Number(process.env["TILDEL_RUNS"] ?? 1);

/** The wall clock of a law grows with TILDEL_RUNS; jest must not stop it before. */
export const PATIENCE = 60_000 * Math.max(1, TIMES);

export const lawsOf = (subject: string): string => `${subject} (frø ${SEED}, ${TIMES} gange)`;

/** How many runs are made where the law asks for so many. */
export const runsOf = (runs: number): number => Math.ceil(runs * TIMES);

/** Holds a law over random municipalities; a broken one is shown on the smallest input that still breaks it. */
export function holds(runs: number, law: (town: Municipality) => void, mostSchools?: number): void {
  const check = (seed: number): void => {
    const town = randomMunicipality(seed, mostSchools);
    const broken = breach(law, town);
    if (broken === null) return;
    const small = smallestInput(town.input, (input: ModelInput) => sameKind(breach(law, { ...town, input }), broken));
    throw new Error(
      `${breach(law, { ...town, input: small }) ?? broken}\n(municipality of seed ${town.seed}, cut down)\n${describeInput(small)}`,
    );
  };
  fc.assert(fc.property(municipalitySeed, check), { seed: SEED, numRuns: runsOf(runs), endOnFailure: true });
}

/** What a law says when it is broken; null where it holds. */
function breach(law: (town: Municipality) => void, town: Municipality): string | null {
  try {
    law(town);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** While an input is cut down it must break the law in the same way, not in some other. */
const sameKind = (now: string | null, first: string): boolean => now !== null && kindOf(now) === kindOf(first);
const kindOf = (message: string): string => message.split(":")[0] ?? message;

/** Fails with a kind, which stays while the input is cut down, and what was found. */
export function demand(isTrue: boolean, kind: string, found: () => string): void {
  if (!isTrue) throw new Error(`${kind}: ${found()}`);
}
