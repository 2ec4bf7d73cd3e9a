import type { Consequence, SchoolConsequence } from "../../../engine/index.js";
import { fraction } from "../../../engine/index.js";
import { readInput } from "../../support/fixture.js";
import { shownRows } from "./shownRows.js";
import { results, sheetOf } from "./townResults.js";

const town = results(readInput("mindstekommune"), ["Gammel model", "Ny model"]);

/** The same comparison with so many schools, of which number n changes by n − 30 kr. */
function manySchools(count: number): Consequence {
  const [consequence] = town.consequences;
  const [school] = consequence?.schools ?? [];
  if (!consequence || !school) throw new Error("The smallest municipality has a comparison");
  const schools = Array.from({ length: count }, (_, index): SchoolConsequence => {
    return { ...school, id: String(index), name: `Skole ${String(index)}`, difference: fraction(index - 30) };
  });
  return { ...consequence, schools };
}

describe("Figur", () => {
  test("has the schools from the largest gain to the largest loss, and a bar for each", () => {
    const sheet = sheetOf(town, "Figur");
    expect(shownRows(sheet)).toEqual([
      ["Åskolen", "Syd", "750000", "25.00"],
      ["Engskolen", "Nord", "-250000", "-4.25"],
      ["Skovskolen", "Nord", "-500000", "-10.68"],
    ]);
    expect(sheet.charts).toEqual([
      expect.objectContaining({ categoryColumn: 0, valueColumns: [2], direction: "horizontal" }),
    ]);
  });

  test("of 41 schools only the 20 with the largest gain and the 20 with the largest loss are shown, and it says so", () => {
    const sheet = sheetOf({ ...town, consequences: [manySchools(41)] }, "Figur");
    const shown = shownRows(sheet).map(([name]) => name);
    expect(shown).toHaveLength(40);
    // Number 40 gains most, number 0 loses most; in the middle number 20 is left out.
    expect([shown[0], shown[19], shown[20], shown[39]]).toEqual(["Skole 40", "Skole 21", "Skole 19", "Skole 0"]);
    expect(sheet.footnotes).toEqual(["Vist er de 40 af 41 skoler, der får mest mere og mest mindre."]);
  });

  test("40 schools are all shown, without a word", () => {
    const sheet = sheetOf({ ...town, consequences: [manySchools(40)] }, "Figur");
    expect(sheet.rows).toHaveLength(40);
    expect(sheet.footnotes).toEqual([]);
  });
});
