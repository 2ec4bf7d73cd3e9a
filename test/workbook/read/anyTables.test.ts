import fc from "fast-check";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";
import { issueLine } from "../../../workbook/text/issueText.js";
import { parseAnyFormula } from "./editTables.js";
import { mindstekommune } from "./mindstekommune.js";

const RUNS = 40;
const TABLES = mindstekommune("da");

/** Values that have fooled spreadsheets, and any others. */
const anyValue: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constantFrom<RawValue>(
    "",
    " ",
    "2/3",
    "0/0",
    "1.234",
    "27,5",
    "Skole: 103",
    "Skole:",
    "2025/26",
    "alle",
    "ja",
    "{found}",
    "__proto__",
    "constructor",
  ),
  fc.constantFrom<RawValue>(
    null,
    true,
    false,
    0,
    -0,
    NaN,
    Infinity,
    1e300,
    5e-324,
    { error: "#N/A" },
    { date: 40878 },
    { date: -1e9 },
    { date: NaN },
  ),
  fc.double(),
  fc.integer({ min: -20, max: 3000 }),
  fc.string(),
);

interface Edit {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
}

const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ table: fc.nat(TABLES.length - 1), row: fc.nat(12), column: fc.nat(13), value: anyValue }),
  { minLength: 1, maxLength: 12 },
);

function edited(edits: readonly Edit[]): readonly RawTable[] {
  return TABLES.map((table, place) => {
    const own = edits.filter((edit) => edit.table === place);
    const rows = table.rows.map((row, index) =>
      row.map((cell, column) => own.find((edit) => edit.row === index && edit.column === column)?.value ?? cell),
    );
    const headers = table.headers.map((header, column) => {
      const edit = own.find((known) => known.row === 12 && known.column === column);
      return typeof edit?.value === "string" ? edit.value : header;
    });
    return { ...table, headers, rows };
  });
}

describe("Whatever stands in the cells", () => {
  it("the reading ends, and every issue can be said in both languages", () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const result = parseModelInput(edited(edits), { parseFormula: parseAnyFormula });
        for (const issue of result.issues) expect(issueLine(issue, "da") + issueLine(issue, "en")).not.toBe("");
        expect(result.ok).toBe(result.issues.every(({ severity }) => severity === "remark"));
      }),
      { numRuns: RUNS },
    );
  });

  it("the order of the tables changes neither the input nor the issues", () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const tables = edited(edits);
        const turned = [...tables].reverse();
        const read = (given: readonly RawTable[]) => parseModelInput(given, { parseFormula: parseAnyFormula });
        expect(read(turned)).toEqual(read(tables));
      }),
      { numRuns: RUNS },
    );
  });
});
