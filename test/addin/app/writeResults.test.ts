import { typeValue } from "../../../addin/app/model/editPart.js";
import { showModel } from "../../../addin/app/model/showModel.js";
import { PortFault } from "../../../addin/app/portFault.js";
import { chooseSheets, toggled } from "../../../addin/app/writing/chooseSheets.js";
import { findWritten } from "../../../addin/app/writing/findWritten.js";
import { writeResults } from "../../../addin/app/writing/writeResults.js";
import { tablesOf } from "../../../addin/browser/book/browserBook.js";
import { examplePane, ready } from "./examplePane.js";

const COMPARED = ["Konsekvens", "Figur", "Uden for grænsen", "Tildeling Gammel model", "Tildeling Ny model"];

describe("Skriv", () => {
  test("the sheets of the comparison are written, and said to be fresh", async () => {
    const { pane, workbook } = await examplePane();
    chooseSheets(pane, { schools: ["101"] });
    await writeResults(pane);
    expect(await workbook.port.resultSheets()).toEqual([...COMPARED, "Forklaring 101", "Kontrol"]);
    expect(pane.store.get().writing.written?.isStale).toBe(false);
  });

  test("sheets that are left out are not written", async () => {
    const { pane, workbook } = await examplePane();
    chooseSheets(pane, { leaveOut: ["chart", "allocation", "explanation", "limits"] });
    await writeResults(pane);
    expect(await workbook.port.resultSheets()).toEqual(["Konsekvens", "Kontrol"]);
  });

  test("they are stale once a value changes, fresh again once it is put back, and never touch the input", async () => {
    const { pane, workbook } = await examplePane();
    const input = tablesOf(workbook.book());
    await writeResults(pane);
    expect(tablesOf(workbook.book()).slice(0, input.length)).toEqual(input);
    await showModel(pane);
    const part = ready(pane.store.get().model.shown).parts.find(({ name }) => name === "Elevtakst");
    const value = part?.parameters[0]?.values[0];
    if (!value) throw new Error("No value");
    await typeValue(pane, value, "9.000");
    expect(pane.store.get().writing.written?.isStale).toBe(true);
    await typeValue(pane, { ...value, decimal: "9000" }, "8.750,5");
    expect(pane.store.get().writing.written?.isStale).toBe(false);
  });

  test("a pane that opens later finds them, and knows that they are fresh", async () => {
    const { pane } = await examplePane();
    await writeResults(pane);
    pane.store.update((state) => ({ ...state, writing: { ...state.writing, written: null } }));
    await findWritten(pane);
    const { written } = pane.store.get().writing;
    expect([written?.sheets.length, written?.isStale]).toEqual([8, false]);
  });

  test("a sheet of the user's own with such a name is a fault, and the results that were there stay", async () => {
    const { pane, workbook } = await examplePane();
    const failing = { ...workbook.port, writeResults: () => Promise.reject(new PortFault("nameTaken", "Kontrol")) };
    Object.assign(pane, { workbook: failing });
    await writeResults(pane);
    expect(pane.store.get().fault).toMatchObject({ kind: "workbook", fault: "nameTaken", place: "Kontrol" });
    expect(pane.store.get().writing.written).toBeNull();
  });

  test("ticking keeps each item once", () => {
    expect([toggled(["a", "b"], "a", true), toggled(["a", "b"], "a", false)]).toEqual([["b", "a"], ["b"]]);
  });
});
