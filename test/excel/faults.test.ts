import {
  bookOfTables,
  bootInJsdom,
  codeOf,
  everything,
  focusOtherWorkbook,
  protect,
  protectWorkbook,
  sheetNames,
  TRANSPORT,
  unprotect,
  valuesAt,
  type EmulatedPane,
} from "./index.js";

const TABLE = {
  name: "Skoler",
  sheet: "Skoler",
  firstRow: 1,
  firstColumn: 1,
  headers: ["Skole"],
  rows: [["Engskolen"]],
};

describe("What goes wrong in Excel", () => {
  let pane: EmulatedPane;
  beforeEach(async () => {
    pane = await bootInJsdom({ book: bookOfTables([TABLE]) });
  });

  const writeTwo = (): Promise<void> =>
    pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Skoler");
      sheet.getRange("C1").values = [[1]];
      sheet.getRange("C2").values = [[2]];
      await context.sync();
    });

  describe("at an action", () => {
    test.each([
      "AccessDenied",
      "Conflict",
      "GeneralException",
      "InvalidArgument",
      "ItemNotFound",
      "RequestAborted",
      "UnsupportedOperation",
    ])("%s reaches the add-in as the code of the error", async (code) => {
      pane.host.faults.failAt(1, code);
      expect(await codeOf(writeTwo)).toBe(code);
      expect(pane.host.faults.pending).toBe(0);
    });

    test("what was done before it in the same batch stays done, and what comes after is not done", async () => {
      await writeTwo();
      const actions = pane.host.trace.actions;
      const seen: unknown[] = [];
      for (let n = 1; n <= actions; n++) {
        const fresh = bookOfTables([TABLE]);
        pane.host.restore(fresh);
        pane.host.faults.failAt(n, "GeneralException");
        expect(await codeOf(writeTwo)).toBe("GeneralException");
        seen.push(JSON.stringify(valuesAt(pane.host, "Skoler", "C1:C2")));
      }
      expect([...new Set(seen)]).toEqual(["[[null],[null]]", "[[1],[null]]"]);
    });

    test("from some action on everything may fail, until it is told to stop", async () => {
      pane.host.faults.failFrom(2, "GeneralException");
      expect([await codeOf(writeTwo), await codeOf(writeTwo)]).toEqual(["GeneralException", "GeneralException"]);
      pane.host.faults.clear();
      await writeTwo();
    });

    test("the error says where it happened, in the names of office.js", async () => {
      const location = await pane.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Findes ikke").load("name");
        await context.sync().catch((error: unknown) => {
          throw error;
        });
      }).catch((error: unknown) => (error as OfficeExtension.Error).debugInfo.errorLocation);
      expect(location).toBe("WorksheetCollection.getItem");
    });
  });

  describe("on the way", () => {
    test.each([
      [TRANSPORT.requestTooLarge, "RequestPayloadSizeLimitExceeded", null],
      [TRANSPORT.answerTooLarge, "ResponsePayloadSizeLimitExceeded", 1],
      [TRANSPORT.sessionLost, "InvalidOrTimedOutSession", null],
      [TRANSPORT.tooBusy, "ActivityLimitReached", null],
      [TRANSPORT.accessDenied, "AccessDenied", null],
    ])("%i is %s; the first cell then holds %p", async (status, code, value) => {
      pane.host.faults.failRequest(1, status);
      expect(await codeOf(writeTwo)).toBe(code);
      expect(valuesAt(pane.host, "Skoler", "C1")).toEqual([[value]]);
    });

    test("the second request fails, the first is done", async () => {
      pane.host.faults.failRequest(2, TRANSPORT.sessionLost);
      await writeTwo();
      expect(await codeOf(writeTwo)).toBe("InvalidOrTimedOutSession");
      await writeTwo();
      expect(pane.host.trace.syncs).toBe(3);
    });

    test("a session may also be lost after Excel has done everything", async () => {
      pane.host.faults.failRequest(1, TRANSPORT.sessionLost, "after");
      expect(await codeOf(writeTwo)).toBe("InvalidOrTimedOutSession");
      expect(valuesAt(pane.host, "Skoler", "C1:C2")).toEqual([[1], [2]]);
    });

    test("the workbook is closed under the pane", async () => {
      pane.host.close();
      expect(await codeOf(writeTwo)).toBe("InvalidOrTimedOutSession");
    });
  });

  describe("while a cell is edited", () => {
    test("nothing is done, and all of it is done once the cell is left", async () => {
      pane.host.enterCellEdit();
      expect(await codeOf(writeTwo)).toBe("InvalidOperationInCellEditMode");
      pane.host.leaveCellEdit();
      await writeTwo();
      expect(valuesAt(pane.host, "Skoler", "C1:C2")).toEqual([[1], [2]]);
    });

    test("who says so waits instead", async () => {
      pane.host.enterCellEdit();
      const waiting = pane.Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem("Skoler").getRange("C1").values = [[1]];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(valuesAt(pane.host, "Skoler", "C1")).toEqual([[null]]);
      pane.host.leaveCellEdit();
      await waiting;
      expect(valuesAt(pane.host, "Skoler", "C1")).toEqual([[1]]);
    });
  });

  describe("where something is protected", () => {
    test("a protected sheet is read, and not written to", async () => {
      protect(pane.host, "Skoler");
      expect(await codeOf(writeTwo)).toBe("AccessDenied");
      await pane.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Skoler");
        const range = sheet.getRange("A1");
        range.load("values");
        sheet.protection.load("protected");
        await context.sync();
        expect([range.values, sheet.protection.protected]).toEqual([[["Skole"]], true]);
      });
      unprotect(pane.host, "Skoler");
      await writeTwo();
    });

    test("protecting twice fails, and a wrong password opens nothing", async () => {
      const doing = (what: (protection: Excel.WorksheetProtection) => void): Promise<void> =>
        pane.Excel.run(async (context) => {
          what(context.workbook.worksheets.getItem("Skoler").protection);
          await context.sync();
        });
      await doing((protection) => protection.protect(undefined, "hemmelig"));
      expect(await codeOf(() => doing((protection) => protection.protect()))).toBe("InvalidOperation");
      expect(await codeOf(() => doing((protection) => protection.unprotect("gættet")))).toBe("AccessDenied");
      await doing((protection) => protection.unprotect("hemmelig"));
      await writeTwo();
    });

    test("in a protected workbook no sheet is added, renamed or deleted", async () => {
      protectWorkbook(pane.host);
      const before = everything(pane.host.save());
      const doing = [
        (context: Excel.RequestContext): void => void context.workbook.worksheets.add("Ny"),
        (context: Excel.RequestContext): void => void (context.workbook.worksheets.getItem("Skoler").name = "Andet"),
        (context: Excel.RequestContext): void => context.workbook.worksheets.getItem("Skoler").delete(),
      ];
      for (const what of doing) {
        const run = (): Promise<void> =>
          pane.Excel.run(async (context) => {
            what(context);
            await context.sync();
          });
        expect(await codeOf(run)).toBe("AccessDenied");
      }
      expect(everything(pane.host.save())).toEqual(before);
    });
  });

  test("while another workbook is in front, sheets are neither added nor brought forward, but cells are written", async () => {
    focusOtherWorkbook(pane.host);
    const add = (): Promise<void> =>
      pane.Excel.run(async (context) => {
        context.workbook.worksheets.add("Ny");
        await context.sync();
      });
    expect(await codeOf(add)).toBe("GeneralException");
    await writeTwo();
    focusOtherWorkbook(pane.host, false);
    await add();
    expect(sheetNames(pane.host)).toEqual(["Skoler", "Ny"]);
  });
});
