import { cellsText, cellText } from "../../../workbook/present/cellsText.js";

const more = (count: string): string => `og ${count} til`;
const on = (sheet: string, cells: string): { sheet: string; cell: string }[] =>
  cells.split(" ").map((cell) => ({ sheet, cell }));

describe("cellText", () => {
  test("names the sheet and the cell, in quotes where the name has blanks or signs", () => {
    expect(cellText({ sheet: "Nøgletal", cell: "D14" })).toBe("Nøgletal!D14");
    expect(cellText({ sheet: "Elevtal 2026", cell: "D14" })).toBe("'Elevtal 2026'!D14");
    expect(cellText({ sheet: "Bo's ark", cell: "A1" })).toBe("'Bo''s ark'!A1");
  });
});

describe("cellsText", () => {
  test("neighbours in a row become one area, and equal runs below each other too", () => {
    expect(cellsText(on("Elevtal", "G2 H2 I2"), more)).toBe("Elevtal!G2:I2");
    expect(cellsText(on("Elevtal", "G2 H2 G3 H3"), more)).toBe("Elevtal!G2:H3");
  });

  test("each cell is named once, in the order of the sheet, whatever order they came in", () => {
    expect(cellsText(on("Elevtal", "H2 G2 G2 K2"), more)).toBe("Elevtal!G2:H2, K2");
  });

  test("columns beyond Z are neighbours of Z", () => {
    expect(cellsText(on("Elevtal", "Z2 AA2"), more)).toBe("Elevtal!Z2:AA2");
  });

  test("sheets follow each other, each named once", () => {
    expect(cellsText([...on("Parametre", "I5"), ...on("Fremskrivning", "D2")], more)).toBe(
      "Parametre!I5, Fremskrivning!D2",
    );
  });

  test("of more areas than a sentence can carry, the last are counted", () => {
    expect(cellsText(on("Elevtal", "A1 A3 A5 A7 A9 A11"), more)).toBe("Elevtal!A1, A3, A5, A7 og 2 til");
  });
});
