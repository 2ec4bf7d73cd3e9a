import { bookLanguage } from "../../../workbook/read/bookLanguage.js";
import { changeTable, renameHeader } from "./editTables.js";
import { mindstekommune } from "./mindstekommune.js";

describe("The language of a workbook", () => {
  it("is Danish or English by its tables and headers", () => {
    expect(bookLanguage(mindstekommune("da"))).toBe("da");
    expect(bookLanguage(mindstekommune("en"))).toBe("en");
  });

  it("is what most of it is in, when they are mixed", () => {
    const mixed = renameHeader(mindstekommune("da"), "Elevtal", "Skoleår", "School year");
    expect(bookLanguage(changeTable(mixed, "Rammer", (table) => ({ ...table, name: "Frames" })))).toBe("da");
  });

  it("is Danish where nothing tells", () => {
    expect(bookLanguage([])).toBe("da");
  });

  it("decides how a formula is read, and how numbers are shown", () => {
    expect(bookLanguage(mindstekommune("en").filter(({ name }) => name === "Models"))).toBe("en");
  });
});
