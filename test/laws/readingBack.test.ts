import fc from "fast-check";
import type { ModelInput } from "../../engine/index.js";
import { parseUserFormula } from "../../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../../workbook/read/parseModelInput.js";
import { exampleSheets } from "../../workbook/write/templateSheets.js";
import { readXlsx } from "../../workbook/xlsx/readXlsx.js";
import { writeXlsx } from "../../workbook/xlsx/writeXlsx.js";
import { lawsOf, PATIENCE, runsOf, SEED } from "../support/lawRuns.js";
import { municipalitySeed, randomMunicipality } from "../support/randomMunicipality.js";
import { withScenario } from "../support/randomMunicipalityScenario.js";
import { rawTablesOf } from "../support/rawTablesOf.js";

const PROPERTIES = { title: "Prøve", subject: "", creator: "Tildel", language: "da" } as const;
const MOST_SCHOOLS = 6;

/** A workbook keeps 15 digits; larger amounts are for the engine's own laws. */
const HUGE = /"numerator":"-?\d{16}/;

/** Everything an input says, without the cells it stands in: those are other ones in another workbook. */
function withoutCells(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutCells);
  if (value instanceof Map)
    return withoutCells(Object.fromEntries([...value].map(([key, item]) => [String(key), item])));
  const kept = Object.entries(value).filter(([key]) => key !== "at" && key !== "cells");
  return Object.fromEntries(kept.map(([key, item]) => [key, key === "names" ? null : withoutCells(item)]));
}

async function writtenAndRead(input: ModelInput): Promise<ModelInput> {
  const bytes = await writeXlsx(exampleSheets(rawTablesOf(input), "da"), PROPERTIES);
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(`the file is not read: ${read.issue.code}`);
  const parsed = parseModelInput(read.tables, { parseFormula: parseUserFormula });
  if (!parsed.ok)
    throw new Error(
      parsed.issues
        .filter(({ severity }) => severity === "error")
        .map(({ code, table, found, details }) => `${code} ${table} ${found} ${JSON.stringify(details)}`)
        .join("\n"),
    );
  return parsed.value;
}

describe(lawsOf("Skrevet og læst igen"), () => {
  it(
    "et ark, der skrives som .xlsx og læses igen, siger det samme",
    async () => {
      const law = async (seed: number): Promise<void> => {
        const { input } = withScenario(randomMunicipality(seed, MOST_SCHOOLS));
        if (HUGE.test(JSON.stringify(withoutCells(input)))) return;
        expect(withoutCells(await writtenAndRead(input))).toEqual(withoutCells(input));
      };
      await fc.assert(fc.asyncProperty(municipalitySeed, law), { seed: SEED, numRuns: runsOf(6), endOnFailure: true });
    },
    PATIENCE,
  );
});
