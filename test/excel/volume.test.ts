import { bootInJsdom, codeOf, valuesAt } from "./index.js";

const grid = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => row * columns + column),
  );

describe("Large areas", () => {
  test("office.js cuts what has more than 1,500 cells into strips of whole rows, all in one request", async () => {
    const { Excel, host } = await bootInJsdom();
    const write = (rows: number): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Ark1").getRangeByIndexes(0, 0, rows, 10).values = grid(rows, 10);
        await context.sync();
      });
    await write(150);
    const whole = host.trace.actions;
    host.trace.clear();
    await write(152);
    expect(host.trace.syncs).toBe(1);
    expect(host.trace.actions).toBeGreaterThan(whole);
    expect(valuesAt(host, "Ark1", "A151:J152")).toEqual(grid(152, 10).slice(150));
  });

  test("a strip that does not fit fails as the whole does", async () => {
    const { Excel } = await bootInJsdom();
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Ark1").getRangeByIndexes(0, 0, 200, 10).values = grid(199, 10);
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  test("600,000 cells are written in six syncs and read in one", async () => {
    const { Excel, host } = await bootInJsdom();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      for (let part = 0; part < 6; part++) {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRangeByIndexes(part * 10_000, 0, 10_000, 10).values = grid(10_000, 10);
        await context.sync();
      }
      const all = sheet.getUsedRange(true);
      all.load("values");
      await context.sync();
      expect(all.values.length).toBe(60_000);
      expect(all.values[59_999]?.[9]).toBe(99_999);
    });
    expect(host.trace.syncs).toBe(7);
  }, 60_000);

  test("Excel on the web refuses more than 5 MB at a time, and takes it in parts", async () => {
    const { Excel, host } = await bootInJsdom({ platform: "web" });
    const write = (parts: number): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Ark1");
        const rows = 600_000 / 20 / parts;
        for (let part = 0; part < parts; part++) {
          sheet.getRangeByIndexes(part * rows, 0, rows, 20).values = grid(rows, 20).map((row) =>
            row.map((number) => number + 1_000_000.5),
          );
          await context.sync();
        }
      });
    expect(await codeOf(() => write(1))).toBe("RequestPayloadSizeLimitExceeded");
    expect(valuesAt(host, "Ark1")).toEqual([]);
    await write(4);
    expect(valuesAt(host, "Ark1").length).toBe(30_000);
    const read = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Ark1").getRange("A1:T30000").load("values,formulas");
        await context.sync();
      });
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  }, 60_000);
});
