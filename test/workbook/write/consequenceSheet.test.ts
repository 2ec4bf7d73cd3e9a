import { readInput } from "../../support/fixture.js";
import { runBook } from "../../support/book.js";
import { compareAllocations } from "../../../engine/index.js";
import { liveSums } from "./liveSums.js";
import { columnOf, headersOf, shownRows, titleOf } from "./shownRows.js";
import { results, sheetOf } from "./townResults.js";
import { CENT_BOOK, GRANT } from "./centBook.js";

const town = results(readInput("mindstekommune"), ["Gammel model", "Ny model"]);
const sheet = sheetOf(town, "Konsekvens");

describe("Konsekvens of the smallest municipality, worked by hand in forventet-konsekvens.csv", () => {
  test("schools stand under their cluster, clusters have their sum, and the total comes last", () => {
    expect(sheet.rows.map(({ kind }) => kind)).toEqual([
      "heading",
      "plain",
      "plain",
      "subtotal",
      "heading",
      "plain",
      "subtotal",
      "total",
    ]);
    expect(columnOf(sheet, "Skole")).toEqual([
      "Nord",
      "Engskolen",
      "Skovskolen",
      "Nord i alt",
      "Syd",
      "Åskolen",
      "Syd i alt",
      "I alt",
    ]);
  });

  test("before, after and the change; Nord is 5.880.000 + 4.680.000 before and 5.630.000 + 4.180.000 after", () => {
    expect(columnOf(sheet, "Før, kr.")).toEqual([
      "",
      "5880000",
      "4680000",
      "10560000",
      "",
      "3000000",
      "3000000",
      "13560000",
    ]);
    expect(columnOf(sheet, "Efter, kr.")).toEqual([
      "",
      "5630000",
      "4180000",
      "9810000",
      "",
      "3750000",
      "3750000",
      "13560000",
    ]);
    expect(columnOf(sheet, "Forskel, kr.")).toEqual(["", "-250000", "-500000", "-750000", "", "750000", "750000", "0"]);
  });

  test("per cent are of before: 750.000 of 10.560.000 is 7,1022… for Nord, and 0 in all", () => {
    expect(columnOf(sheet, "Forskel, pct.")).toEqual(["", "-4.25", "-10.68", "-7.10", "", "25.00", "25.00", "0.00"]);
  });

  test("kr per pupil: 5.880.000 / 85 = 69.176,47… and 5.630.000 / 85 = 66.235,29…", () => {
    expect(columnOf(sheet, "Kr. pr. elev, før")[1]).toBe("69176");
    expect(columnOf(sheet, "Kr. pr. elev, efter")[1]).toBe("66235");
  });

  test("classes are those of the class part: (4 × 7 + 6 × 5) / 12 = 58 / 12, and 85 pupils in them", () => {
    expect(columnOf(sheet, "Elever")).toEqual(["", "85.0", "60.0", "145.0", "", "25.0", "25.0", "170.0"]);
    expect(columnOf(sheet, "Klasser")).toEqual(["", "4.8", "3.0", "7.8", "", "3.0", "3.0", "10.8"]);
    // 85 × 12 / 58 = 17,58…; 60 / 3; 145 × 12 / 94 = 18,51…; 25 / 3 = 8,33…; 170 × 12 / 130 = 15,69…
    expect(columnOf(sheet, "Elever pr. klasse")).toEqual(["", "17.6", "20.0", "18.5", "", "8.3", "8.3", "15.7"]);
    expect(sheet.footnotes).toContain(
      "Klasser og elever pr. klasse er, som delen Klassetakst danner klasserne (almen).",
    );
  });

  test("schools that lose or gain more than 5 per cent are marked, and the mark catches the eye", () => {
    expect(columnOf(sheet, "Uden for grænsen")).toEqual(["", "", "ja", "", "", "ja", "", ""]);
    const marked = headersOf(sheet).indexOf("Uden for grænsen");
    expect(sheet.highlights).toContainEqual({ kind: "text", columns: [marked], text: "ja" });
  });

  test("losses are red in kr and per cent", () => {
    const columns = ["Forskel, kr.", "Forskel, pct."].map((header) => headersOf(sheet).indexOf(header));
    expect(sheet.highlights).toContainEqual({ kind: "negative", columns });
  });

  test("the title says what it is: models, prices, pupils, frames that read 0, and who gets what", () => {
    expect(titleOf(sheet)).toEqual([
      "Kommune: Mindstekommune",
      "Før: Gammel model",
      "Efter: Ny model",
      "Priser: prisniveau 2026; beløb i kr., afrundet til 1 kr.",
      "Elevtal: 2025/26 optalt, 2026/27 prognose",
      "Ramme, før: Skoler: rammen er 13.560.000 kr., delene giver 13.560.000 kr., forskel 0",
      "Ramme, efter: Skoler: rammen er 13.560.000 kr., delene giver 13.560.000 kr., forskel 0",
      "Efter minus før: 0 kr. i alt: samme penge, anden fordeling",
      "Får mere: 1 skole, mest Åskolen: 750.000 kr. (25,00 %)",
      "Får mindre: 2 skoler, mest Skovskolen: −500.000 kr. (−10,68 %)",
      "Uændret: 0 skoler",
      "Uden for grænsen: 2 skoler (ned 5 %, op 5 %)",
    ]);
  });
});

describe("Totals are live sums", () => {
  test("worked out from the schools they give what they say, no school counted twice", () => {
    const sums = liveSums(sheet);
    // Two clusters and the total, three columns of money each.
    expect(sums).toHaveLength(9);
    for (const { computed, said } of sums) expect(computed).toBe(said);
  });

  test("the total adds the sums of the clusters, not the schools once more", () => {
    const total = sheet.rows.at(-1)?.cells[headersOf(sheet).indexOf("Før, kr.")];
    expect(total && "formula" in total && total.formula).toMatch(/^SUM\([A-Z]+\d+,[A-Z]+\d+\)$/);
  });
});

describe("What a comparison does not have is not shown", () => {
  const [before, after] = [runBook(CENT_BOOK, "Gammel", 2026), runBook(CENT_BOOK, "Ny", 2026)];
  const consequences = [compareAllocations(before, after)];
  const plain = sheetOf(
    { allocations: [after], consequences, explanations: [], issues: [], language: "da" },
    "Konsekvens",
  );

  test("no column of classes where no part forms any, and none of limits where none is set", () => {
    expect(headersOf(plain)).toEqual([
      "Skole-id",
      "Skole",
      "Elever",
      "Før, kr.",
      "Efter, kr.",
      "Forskel, kr.",
      "Forskel, pct.",
      "Kr. pr. elev, før",
      "Kr. pr. elev, efter",
    ]);
  });

  test("schools without a cluster are summed with the rest: 0,10 + 0,20 = 0,30 and not 0,30000000000000004", () => {
    // In Syd 0,10 and outside every cluster 0,20: the total adds the cluster's sum and the school.
    expect(columnOf(plain, "Efter, kr.")).toEqual(["", "0.10", "0.10", "", "0.20", "0.30"]);
    expect(columnOf(plain, "Skole")).toEqual(["Syd", "Åskolen", "Syd i alt", "Uden klynge", "Øskolen", "I alt"]);
    const total = plain.rows.at(-1)?.cells[4];
    expect(total && "formula" in total && total.formula).toMatch(/^ROUND\(SUM\(E\d+,E\d+\),2\)$/);
    for (const { computed, said } of liveSums(plain)) expect(computed).toBe(said);
  });

  test("the earlier result need not be among the allocations: then its name is all that is said of it", () => {
    expect(titleOf(plain)).toContain("Før: Gammel");
    expect(titleOf(plain).filter((line) => line.startsWith("Ramme, før"))).toEqual([]);
  });

  test("a school that had nothing before has no per cent", () => {
    expect(shownRows(plain, "plain").map((row) => row[6])).toEqual(["", "0.00"]);
  });
});

describe("Where the earlier model is in øre and the later in whole kr", () => {
  const rates = [
    { Model: "Gammel", Gælder: "Skole: 1", 2026: 4.25 },
    { Model: "Gammel", Gælder: "Skole: 2", 2026: 6.5 },
    { Model: "Ny", Gælder: "Skole: 1", 2026: 5 },
    { Model: "Ny", Gælder: "Skole: 2", 2026: 7 },
  ];
  const book = {
    ...CENT_BOOK,
    Opsætning: [{ Model: "Gammel", Indstilling: "Afrunding", Værdi: 0.01 }],
    Parametre: rates.map((row) => ({ ...row, ...GRANT })),
  };
  const [before, after] = [runBook(book, "Gammel", 2026), runBook(book, "Ny", 2026)];
  const consequences = [compareAllocations(before, after)];
  const request = { allocations: [before, after], consequences, explanations: [], issues: [], language: "da" as const };
  const both = sheetOf(request, "Konsekvens");

  test("no øre is rounded away: 4,25 + 6,50 = 10,75 before, 12 after, 1,25 more", () => {
    expect(shownRows(both, "total")[0]?.slice(3, 6)).toEqual(["10.75", "12.00", "1.25"]);
    expect(columnOf(both, "Forskel, kr.")).toEqual(["", "0.75", "0.75", "", "0.50", "1.25"]);
    for (const { computed, said } of liveSums(both)) expect(computed).toBe(said);
  });

  test("and the title says that the two are not of the same kind", () => {
    expect(titleOf(both)).toContain("Priser, før: prisniveau 2026; beløb i kr., afrundet til 0,01 kr.");
    expect(titleOf(both)).toContain("Efter minus før: 1,25 kr. i alt");
  });

  test("Kontrol says that more is spent, by how much, and that it is not neutral", () => {
    const row = shownRows(sheetOf(request, "Kontrol")).find(([what]) => what === "Fra Gammel til Ny");
    expect(row?.slice(3)).toEqual(["10.75", "12.00", "1.25", "ikke neutral"]);
  });
});
