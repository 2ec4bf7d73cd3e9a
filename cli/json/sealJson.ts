import { z } from "zod";
import type { Issue, Language } from "../../engine/index.js";
import type { Seal } from "../../workbook/seal/seal.js";
import { rowsFingerprint } from "../../workbook/seal/sealedRows.js";
import { SEALED_TABLES, sealedTableLabel } from "../../workbook/seal/sealTables.js";
import { IssueJson, issueJson } from "./issueJson.js";

const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** What `tildel seal --json` prints; the fingerprints are null, and `tables` empty, where the workbook has errors. */
export const SealJson = z.strictObject({
  issues: z.array(IssueJson),
  scenario: z.string(),
  date: z.string(),
  sealedBy: z.string().nullable(),
  input: Fingerprint.nullable(),
  results: Fingerprint.nullable(),
  /** Every table that has rows under the seal, and the results. */
  tables: z.array(z.strictObject({ table: z.string(), rows: z.number().int(), fingerprint: Fingerprint })),
  out: z.string().nullable(),
});
export type SealJson = z.infer<typeof SealJson>;

export const sealJson = (seal: Seal, out: string, issues: readonly Issue[], language: Language): SealJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  scenario: seal.scenario,
  date: seal.date,
  sealedBy: seal.sealedBy === "" ? null : seal.sealedBy,
  input: seal.input,
  results: seal.results,
  tables: sealedTables(seal, language),
  out,
});

/** The same shape where the workbook has errors and nothing is sealed. */
export const noSealJson = (
  { scenario, date }: Pick<SealJson, "scenario" | "date">,
  issues: readonly Issue[],
  language: Language,
): SealJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  ...{ scenario, date, sealedBy: null, input: null, results: null, tables: [], out: null },
});

/** How many rows of each table are sealed, with a fingerprint of each. */
export const sealedTables = ({ rows }: Seal, language: Language): SealJson["tables"] =>
  SEALED_TABLES.flatMap((table) => {
    const own = rows.filter((row) => row.table === table);
    const label = sealedTableLabel(table)[language];
    return own.length === 0 ? [] : [{ table: label, rows: own.length, fingerprint: rowsFingerprint(own) }];
  });
