import type { Allocation, ModelInput } from "../../engine/index.js";
import type { Seal } from "./seal.js";
import { inputRows, resultRows, rowsFingerprint } from "./sealedRows.js";

/** What is sealed: a scenario by name, its results for its budget years, and what the user says about it. */
export interface SealRequest {
  readonly scenario: string;
  readonly allocations: readonly Allocation[];
  readonly date: string;
  readonly sealedBy: string;
}

/** Seals a scenario as it stands. */
export function makeSeal(input: ModelInput, { scenario, allocations, date, sealedBy }: SealRequest): Seal {
  const [read, given] = [inputRows(input), resultRows(allocations)];
  return {
    ...{ scenario, date, sealedBy },
    input: rowsFingerprint(read),
    results: rowsFingerprint(given),
    rows: [...read, ...given],
  };
}
