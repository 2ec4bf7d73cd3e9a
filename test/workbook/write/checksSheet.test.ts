import { fraction, type Issue } from "../../../engine/index.js";
import { readInput } from "../../support/fixture.js";
import { shownRows, titleOf } from "./shownRows.js";
import { results, sheetOf } from "./townResults.js";

const town = results(readInput("mindstekommune"), ["Gammel model", "Ny model"]);

describe("Kontrol of the smallest municipality", () => {
  const sheet = sheetOf(town, "Kontrol");
  const rows = shownRows(sheet);

  test("frame = total, parts = total and schools = total for both models, and the change is neutral", () => {
    const amounts = ["13560000", "13560000", "0"];
    expect(rows.slice(0, 9)).toEqual([
      ["Rammen er givet ud"],
      ["Rammen Skoler", "Gammel model", "2026", ...amounts, "stemmer"],
      ["Rammen Skoler", "Ny model", "2026", ...amounts, "stemmer"],
      ["Delene giver summen"],
      ["Delene lagt sammen", "Gammel model", "2026", ...amounts, "stemmer"],
      ["Skolerne lagt sammen", "Gammel model", "2026", ...amounts, "stemmer"],
      ["Delene lagt sammen", "Ny model", "2026", ...amounts, "stemmer"],
      ["Skolerne lagt sammen", "Ny model", "2026", ...amounts, "stemmer"],
      ["Før og efter"],
    ]);
    expect(rows[9]).toEqual(["Fra Gammel model til Ny model", "Ny model", "2026", ...amounts, "neutral"]);
    expect(titleOf(sheet)).toContain("Konklusion: alle 6 afstemninger stemmer");
  });

  test("counted or forecast, prices, and how large the models are", () => {
    const said = rows.map(([first]) => first);
    expect(said).toContain("Elevtal: 2025/26 optalt, 2026/27 prognose");
    expect(said).toContain("Prisniveau 2026; beløb afrundet til 1 kr.");
    // Gammel: 3 parts of 3 mechanisms, the key skole, 2 parameters. Ny: 4 parts of 4 mechanisms, the keys skole,
    // Sociale point and elever, 3 parameters (Beløb, Takst, Pulje).
    expect(said).toContain("Dele: 3. Mekanismer: 3. Nøgler og mængder: 1. Parametre: 2");
    expect(said).toContain("Dele: 4. Mekanismer: 4. Nøgler og mængder: 3. Parametre: 3");
    expect(said.slice(-2)).toEqual(["Bemærkninger", "Ingen bemærkninger."]);
  });
});

describe("What is wrong is said", () => {
  const [old, next] = town.allocations;
  if (!old || !next) throw new Error("The smallest municipality has two models");
  const [frame] = next.frames;
  if (!frame) throw new Error("The new model has a frame");

  test("a closed frame that is not met by 1 kr", () => {
    const broken = { ...next, frames: [{ ...frame, total: fraction(13559999) }] };
    const sheet = sheetOf({ ...town, allocations: [old, broken] }, "Kontrol");
    expect(shownRows(sheet)[2]?.slice(3)).toEqual(["13560000", "13559999", "-1", "STEMMER IKKE"]);
    expect(titleOf(sheet)).toContain("Konklusion: 1 af 6 afstemninger stemmer ikke");
    expect(sheet.highlights).toContainEqual({ kind: "text", columns: [6], text: "STEMMER IKKE" });
  });

  test("an open frame that is not met is no error, and a frame without an amount has nothing to meet", () => {
    const open = { ...frame, total: fraction(10), closed: false };
    const sheet = sheetOf(
      { ...town, allocations: [old, { ...next, frames: [open, { ...open, amount: null }] }] },
      "Kontrol",
    );
    expect(shownRows(sheet)[2]?.[6]).toBe("åben ramme");
    expect(shownRows(sheet)[3]?.slice(3)).toEqual(["", "10", "", "intet beløb er sat"]);
    expect(titleOf(sheet)).toContain("Konklusion: alle 7 afstemninger stemmer");
  });

  test("every remark, in words, with where it stands", () => {
    const issue: Issue = {
      code: "unusedTable",
      severity: "remark",
      table: "curves",
      at: { sheet: "Kurver", cell: "A2" },
      found: "Ledelse",
      details: { name: "Ledelse" },
    };
    const last = shownRows(sheetOf({ ...town, issues: [issue] }, "Kontrol")).at(-1);
    expect(last?.[0]).toMatch(/^Kurver, celle A2: .*Ledelse/);
    expect(last?.[6]).toBe("bemærkning");
  });
});
