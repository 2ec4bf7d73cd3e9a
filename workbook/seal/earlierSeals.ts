import type { Text } from "../../engine/index.js";
import type { RawTable } from "../read/rawTable.js";
import { nameKey } from "../text/nameKey.js";
import { readSeals } from "./readSeals.js";
import type { Seal } from "./seal.js";

/** Said where seals stand in the way of new ones; where to find what is wrong is for each place to say. */
export const SEALS_UNREADABLE: Text = {
  da: "De forseglinger, projektmappen har, kan ikke læses, og de ville gå tabt.",
  en: "The seals the workbook has cannot be read and would be lost.",
};

/** The seals that stay when one is made: those of other scenarios. Null where they cannot be read, and would be lost. */
export function earlierSeals(tables: readonly RawTable[], made: Seal): readonly Seal[] | null {
  const { seals, issues } = readSeals(tables);
  return issues.length > 0 ? null : seals.filter(({ scenario }) => nameKey(scenario) !== nameKey(made.scenario));
}
