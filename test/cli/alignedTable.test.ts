import { alignedTable, brokenTo, widthOfTable, type TextColumn, type TextRow } from "../../cli/show/alignedTable.js";

const COLUMNS: readonly TextColumn[] = [
  { heading: "Skole", align: "left" },
  { heading: "Kr pr. elev før", align: "right" },
];
const ROWS: readonly TextRow[] = [
  { kind: "plain", cells: ["Åskolen", "1.000"] },
  { kind: "total", cells: ["I alt", "12.000"] },
];

describe("alignedTable", () => {
  test("numbers stand to the right, headings break over lines, and a total has a line above it", () => {
    expect(alignedTable(COLUMNS, ROWS)).toEqual([
      "         Kr pr.",
      "           elev",
      "Skole       før",
      "───────  ──────",
      "Åskolen   1.000",
      "───────  ──────",
      "I alt    12.000",
    ]);
    expect(widthOfTable(COLUMNS, ROWS)).toBe(15);
  });

  test("a heading takes three lines at most: the column is made wider instead", () => {
    const heading = "et to tre fire fem seks";
    expect(alignedTable([{ heading, align: "left" }], [{ kind: "plain", cells: ["x"] }])).toHaveLength(5);
  });
});

describe("brokenTo", () => {
  test("breaks at blanks, and leaves a longer word whole", () => {
    expect(brokenTo("en linje med et megetlangtord", 8)).toEqual(["en linje", "med et", "megetlangtord"]);
  });
});
