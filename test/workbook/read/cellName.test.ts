import { cellAddress, cellName, cellPosition, columnName } from "../../../workbook/read/cellName.js";

describe("The name of a cell", () => {
  it.each([
    [1, "A"],
    [4, "D"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16384, "XFD"],
  ])("Column %d is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(cellPosition(`${name}7`)).toEqual({ column, row: 7 });
  });

  it("Column 4 and row 14 are D14", () => {
    expect(cellName(4, 14)).toBe("D14");
    expect(cellAddress("Elevtal", 4, 14)).toEqual({ sheet: "Elevtal", cell: "D14" });
  });

  it.each([0, -1, 1.5])("There is no column and no row %d", (number) => {
    expect(() => columnName(number)).toThrow();
    expect(() => cellName(1, number)).toThrow();
  });

  it("What is no cell's name has no place", () => {
    expect(() => cellPosition("14D")).toThrow();
  });
});
