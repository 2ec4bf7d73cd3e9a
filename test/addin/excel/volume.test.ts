import type { Sheet } from "../../../workbook/write/sheet.js";
import { bookOfTables, everything, sheetNames, valuesAt } from "../../excel/index.js";
import { closePorts, openPort, work } from "./openPort.js";
import { plainSheet, SCHOOLS } from "./smallSheets.js";

const MINUTES = 300_000;
const ROWS = 30_000;
const COLUMNS = 20;
const CELLS = ROWS * COLUMNS;

afterEach(closePorts);

/** 600,000 amounts under a header of 20. */
const large: Sheet = {
  ...plainSheet("Stor", "1"),
  columns: Array.from({ length: COLUMNS }, (_, column) => ({
    ...{ header: `Beløb ${column + 1}`, format: { kind: "kr", decimals: 0 }, width: 12 },
  })),
  rows: Array.from({ length: ROWS }, (_, row) => ({
    kind: "plain",
    cells: Array.from({ length: COLUMNS }, (_unused, column) => ({
      decimal: String(1_000_000 + row * COLUMNS + column),
    })),
  })),
};

describe.each(["windows", "web"] as const)("600,000 cells on %s", (platform) => {
  test(
    "are written in at most 100,000 at a time, with progress after each",
    async () => {
      const { port, host } = await openPort({ book: bookOfTables([SCHOOLS]), platform });
      const seen = work();
      host.trace.clear();
      const written = await port.writeResults([large], seen);
      expect(written).toEqual([{ name: "Stor", cells: CELLS + COLUMNS }]);
      // Seven digits and three signs around them are 10 characters a cell, so 500,000 characters are 50,000 cells. The
      // headers go with the first of these twelve pieces; two pieces fill a trip from then on, and the last goes alone.
      expect(seen.seen.map(({ done }) => done)).toEqual([
        COLUMNS + 50_000,
        ...[1, 2, 3, 4, 5].map((trip) => COLUMNS + 50_000 + trip * 100_000),
        CELLS + COLUMNS,
      ]);
      expect(seen.seen.every(({ total, sheet }) => total === CELLS + COLUMNS && sheet === "Stor")).toBe(true);
      expect(valuesAt(host, "Stor", "T30001")).toEqual([[1_000_000 + CELLS - 1]]);
      const { request } = host.trace.largest;
      console.info(`${platform}: ${host.trace.syncs} syncs, the largest request ${request} bytes`);
      // Two to see what is there, one to add the sheet, seven to fill it, one to swap, two to see that nothing is left.
      expect(host.trace.syncs).toBe(2 + 1 + 7 + 1 + 2);
      expect(request).toBeLessThan(2.5 * 1024 * 1024);
    },
    MINUTES,
  );
});

test(
  "breaking it off half way leaves the earlier results whole and nothing of the new ones",
  async () => {
    const { port, host } = await openPort({ book: bookOfTables([SCHOOLS]) });
    await port.writeResults([plainSheet("Stor", "1")], work());
    const before = everything(host.save());
    const half = work((step, abort) => {
      if (step === 3) abort();
    });
    await expect(port.writeResults([large], half)).rejects.toMatchObject({ kind: "cancelled", isWhole: true });
    expect(half.seen).toHaveLength(3);
    expect(sheetNames(host)).toEqual(["Skoler", "Stor"]);
    expect(everything(host.save())).toEqual(before);
  },
  MINUTES,
);

test("what was broken off before it began touches nothing", async () => {
  const { port, host } = await openPort({ book: bookOfTables([SCHOOLS]) });
  const over = work();
  over.abort();
  host.trace.clear();
  await expect(port.writeResults([large], over)).rejects.toMatchObject({ kind: "cancelled", isWhole: true });
  expect(host.trace.syncs).toBe(0);
});
