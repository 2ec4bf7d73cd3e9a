import { showRaw } from "../../../workbook/read/showRaw.js";

describe("What a cell holds, as its user would recognise it", () => {
  it.each([
    [27.5, "27,5", "27.5"],
    [1_250_000, "1250000", "1250000"],
    ["27,5", "27,5", "27,5"],
    [null, "", ""],
    [true, "SAND", "TRUE"],
    [false, "FALSK", "FALSE"],
    [{ error: "#N/A" }, "#N/A", "#N/A"],
    [{ date: 40878 }, "2011-12-01", "2011-12-01"],
    [{ date: 61 }, "1900-03-01", "1900-03-01"],
    [{ date: 45351.75 }, "2024-02-29", "2024-02-29"],
    [{ date: 45352 }, "2024-03-01", "2024-03-01"],
    [{ date: 46022 }, "2025-12-31", "2025-12-31"],
    [{ date: NaN }, "NaN", "NaN"],
    ["x".repeat(81), `${"x".repeat(80)}…`, `${"x".repeat(80)}…`],
  ])("%p is %s in Danish and %s in English", (raw, danish, english) => {
    expect(showRaw(raw, "da")).toBe(danish);
    expect(showRaw(raw, "en")).toBe(english);
  });
});
