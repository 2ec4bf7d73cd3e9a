import type { BookState, SheetState } from "../../../addin/excel/swap/bookState.js";
import { repairsOf } from "../../../addin/excel/swap/repairs.js";
import { markFormula, readMark } from "../../../addin/excel/swap/sheetMark.js";
import { asideName, buildingName, buildingTable, newRun, stageOfName } from "../../../addin/excel/swap/stageName.js";

const OLD = "0000aaaa";
const NEW = "1111bbbb";

function sheet(name: string, stage: SheetState["stage"], run: string | null, final = name): SheetState {
  const mark = stage === "users" || run === null ? null : { run, role: "result" as const, name: final };
  return { id: name, name, stage, run, mark };
}

const book = (...sheets: readonly SheetState[]): BookState => ({
  ...{ isProtected: false, tables: [], names: [], activeSheet: "Skoler" },
  sheets: [sheet("Skoler", "users", null), ...sheets],
});

describe("What is left to do in a workbook", () => {
  test("nothing, where no run was broken off", () => {
    expect(repairsOf(book(sheet("Konsekvens", "ours", OLD)))).toEqual([]);
  });

  test("what was being built goes", () => {
    const left = book(sheet("Konsekvens", "ours", OLD), sheet("ny 1", "building", NEW, "Konsekvens"));
    expect(repairsOf(left)).toEqual([{ kind: "delete", id: "ny 1" }]);
  });

  test("names half swapped: what has its name goes, the old gets its name back, and what tells of it goes last", () => {
    const left = book(
      sheet("gammel 1", "aside", NEW, "Konsekvens"),
      sheet("Konsekvens", "ours", NEW),
      sheet("Kontrol", "ours", OLD),
      sheet("ny 2", "building", NEW, "Kontrol"),
    );
    expect(repairsOf(left)).toEqual([
      { kind: "delete", id: "Konsekvens" },
      { kind: "rename", id: "gammel 1", to: "Konsekvens" },
      { kind: "delete", id: "ny 2" },
    ]);
  });

  test("names all swapped: what was set aside goes", () => {
    const left = book(sheet("gammel 1", "aside", NEW, "Konsekvens"), sheet("Konsekvens", "ours", NEW));
    expect(repairsOf(left)).toEqual([{ kind: "delete", id: "gammel 1" }]);
  });

  test("tables of sheets that have their names get theirs, once what had them before is gone", () => {
    const left = book(
      sheet("gammel 1", "aside", null),
      sheet("Forseglinger", "ours", NEW),
      sheet("Egen", "users", null),
    );
    const tables = [
      { name: "Forseglinger", sheetId: "gammel 1" },
      { name: buildingTable(1, NEW), sheetId: "Forseglinger" },
      { name: buildingTable(2, NEW), sheetId: "Egen" },
    ];
    expect(repairsOf({ ...left, tables })).toEqual([
      { kind: "delete", id: "gammel 1" },
      { kind: "renameTable", from: "Tildel_ny_1_1111bbbb", to: "Forseglinger" },
    ]);
  });

  test("a sheet without a mark is called after its table again, and beside a sheet of the user's where that has the name", () => {
    const tables = [{ name: "Forseglinger", sheetId: "gammel 1" }];
    const left = book(sheet("gammel 1", "aside", null), sheet("ny 1", "building", NEW, "Forseglinger"));
    const goes = { kind: "delete", id: "ny 1" };
    expect(repairsOf({ ...left, tables })).toEqual([{ kind: "rename", id: "gammel 1", to: "Forseglinger" }, goes]);
    const taken = { ...left, tables, sheets: [...left.sheets, sheet("forseglinger", "users", null)] };
    expect(repairsOf(taken)).toEqual([{ kind: "rename", id: "gammel 1", to: "Forseglinger (2)" }, goes]);
  });

  test("a sheet of the user's that took the name meanwhile is never in the way of ours", () => {
    const left = book(
      sheet("gammel 1", "aside", NEW, "Konsekvens"),
      sheet("konsekvens", "users", null),
      sheet("ny 1", "building", NEW, "Konsekvens"),
    );
    expect(repairsOf(left)).toEqual([
      { kind: "delete", id: "gammel 1" },
      { kind: "delete", id: "ny 1" },
    ]);
  });
});

describe("Names and marks", () => {
  test("a sheet under way is known by its name, and fits into Excel's 31 characters", () => {
    const run = newRun();
    expect(stageOfName(buildingName(12, run))).toEqual({ stage: "building", run });
    expect(stageOfName(asideName(999, run))).toEqual({ stage: "aside", run });
    expect(asideName(999, run).length).toBeLessThanOrEqual(31);
  });

  test.each(["Konsekvens", "Tildel ny 1", "Tildel ny 1 - 1111BBBB", "Tildel ny 1 - 1111bbbb (2)"])(
    "%s is a name like any other",
    (name) => {
      expect(stageOfName(name)).toBeNull();
    },
  );

  test("a mark comes back as it was, whatever signs the name has", () => {
    const mark = { run: NEW, role: "result", name: 'Tildeling "2026" | Ny' } as const;
    expect(markFormula(mark)).toBe('="result|1111bbbb|Tildeling ""2026"" | Ny"');
    expect(readMark(markFormula(mark))).toEqual(mark);
    expect(readMark("=Skoler!$A$1")).toBeNull();
  });
});
