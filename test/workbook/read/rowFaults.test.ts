// Longer than other files: one case for every way the cells of a row, or rows of a table, can disagree.
import { addRow, copyRow, removeRow, setCell } from "./editTables.js";
import type { Tables } from "./readFaults.js";
import { issuesAfter, shortForm, testFaults } from "./readFaults.js";

describe("Faults in one row", () => {
  testFaults([
    {
      fault: "Grades from 5 to 3",
      edit: (tables) => setCell(tables, "Parametre", 3, "Trin fra", 5),
      reported: ["Parametre!E4 fromAfterTo"],
      remedy: "Byt de to tal om",
    },
    {
      fault: "Start years from 2024 to 2022",
      edit: (tables) =>
        setCell(setCell(tables, "Klasselofter", 1, "Startår fra", 2024), "Klasselofter", 1, "Startår til", 2022),
      reported: ["Klasselofter!D2 fromAfterTo"],
      remedy: "Byt de to tal om",
    },
    {
      fault: "Only one end of a band",
      edit: (tables) => setCell(tables, "Parametre", 3, "Trin til", null),
      reported: ["Parametre!F4 halfBand"],
      remedy: "Udfyld begge celler, eller tøm begge",
    },
    {
      fault: "An amount per pupil without a price level",
      edit: (tables) => setCell(tables, "Parametre", 5, "Prisniveau", null),
      reported: ["Parametre!H6 missingPriceLevel"],
      remedy: "Skriv årstallet for priserne",
    },
    {
      fault: "A step of a staircase in kr without a price level",
      edit: (tables) => setCell(tables, "Kurver", 2, "Prisniveau", null),
      reported: ["Bilag!F5 missingPriceLevel"],
      remedy: "Skriv årstallet for priserne",
    },
    {
      fault: "A parameter without a value in any year",
      edit: (tables) => setCell(tables, "Parametre", 12, "2026", null),
      reported: ["Parametre!I13 rowWithoutValue"],
      remedy: "Skriv værdien, eller slet rækken",
    },
    {
      fault: "A row of Elevtal without a single count",
      edit: (tables) =>
        ["0.kl", "1.kl", "2.kl"].reduce((left, grade) => setCell(left, "Elevtal", 8, grade, null), tables),
      reported: ["Elevtal!A9 countsAllBlank"],
      remedy: "og 0, hvis skolen ingen elever har det år",
    },
    {
      fault: "An index step from a price level to itself",
      edit: (tables) => setCell(tables, "Fremskrivning", 1, "Til prisniveau", 2025),
      reported: ["Fremskrivning!A2 sameFromAndTo"],
      remedy: "har den ingen virkning",
    },
    {
      fault: "A grade taught together with itself",
      edit: (tables) => setCell(tables, "Samlæsning", 2, "Trin til", 2),
      reported: ["Samlæsning!D3 sameFromAndTo?"],
      remedy: "har den ingen virkning",
    },
    {
      fault: "A change of a parameter that does not name its part",
      edit: (tables) => setCell(tables, "Ændringer", 1, "Del", null),
      reported: ["Ændringer!D2 changeNeedsColumn"],
      remedy: 'Udfyld "Del"',
    },
    {
      fault: "A change of a model for one school only, which no column of Modeller can be",
      edit: (tables) => setCell(tables, "Ændringer", 2, "Skole-id", 101),
      reported: ["Ændringer!G3 changeLeavesColumn"],
      remedy: "Tøm cellen",
    },
    {
      fault: "A change with a school both in Gælder and in Skole-id",
      edit: (tables) =>
        setCell(setCell(tables, "Ændringer", 1, "Gælder", "Skole: 101"), "Ændringer", 1, "Skole-id", 101),
      reported: ["Ændringer!G2 schoolBesideScope"],
      remedy: "Tøm den ene",
    },
    {
      fault: "A change to nothing",
      edit: (tables) => setCell(tables, "Ændringer", 5, "Efter", null),
      reported: ["Ændringer!L6 missingValue"],
      remedy: "En tom celle læses aldrig som 0",
    },
    {
      fault: "A change to a number written as text",
      edit: (tables) => setCell(tables, "Ændringer", 1, "Efter", "3.500.000"),
      reported: ["Ændringer!L2 groupedNumberAsText"],
      remedy: "uden tusindtegn",
    },
  ]);
});

describe("Rows that stand twice", () => {
  const twice =
    (name: string, row: number, cells: Parameters<typeof copyRow>[3] = {}) =>
    (tables: Tables) =>
      copyRow(tables, name, row, cells);
  testFaults([
    {
      fault: "A setting",
      edit: twice("Opsætning", 1),
      reported: ["Opsætning!A8 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A school",
      edit: twice("Skoler", 3, { Skole: "Åskolen, ny" }),
      reported: ["Skoler!A5 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A pupil count, with other numbers",
      edit: twice("Elevtal", 8, { "0.kl": 23 }),
      reported: ["Elevtal!A10 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A key figure",
      edit: twice("Nøgletal", 1, { Værdi: 15 }),
      reported: ["Nøgletal!A6 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A parameter",
      edit: twice("Parametre", 2, { Parameter: "beløb", "2026": 5 }),
      reported: ["Parametre!A14 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A point of a curve",
      edit: twice("Kurver", 2, { "2026": 5 }),
      reported: ["Bilag!B8 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A frame",
      edit: twice("Rammer", 1),
      reported: ["Rammer!A4 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "An index step",
      edit: twice("Fremskrivning", 1),
      reported: ["Fremskrivning!A3 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A scenario",
      edit: twice("Scenarier", 3),
      reported: ["Scenarier!B5 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A change",
      edit: twice("Ændringer", 1, { Efter: 4000000 }),
      reported: ["Ændringer!A10 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A current budget",
      edit: twice("Nuværende", 2),
      reported: ["Nuværende!A4 doubledRow"],
      remedy: "Behold den række, der gælder",
    },
    {
      fault: "A part's name, in capitals",
      edit: twice("Modeller", 2, { Del: "KLASSER", "Nr.": 21 }),
      reported: ["Modeller!C11 doubledPart"],
      remedy: "et andet navn",
    },
    {
      fault: "A part's number",
      edit: twice("Modeller", 2, { Del: "Flere klasser" }),
      reported: ["Modeller!B11 doubledPartNumber"],
      remedy: "numrene afgør rækkefølgen",
    },
    {
      fault: "A school's name, which may be right",
      edit: (tables) => setCell(tables, "Skoler", 3, "Skole", "Engskolen"),
      reported: ["Skoler!B4 doubledSchoolName?"],
      remedy: "hvis det er to skoler",
    },
    {
      fault: "Class caps that overlap in grade and in start year",
      edit: (tables) => setCell(tables, "Klasselofter", 2, "Startår fra", 2022),
      reported: ["Klasselofter!A3 overlappingCaps"],
      remedy: "så de ikke overlapper",
    },
    {
      fault: "Grades taught together twice",
      edit: (tables) => setCell(tables, "Samlæsning", 2, "Trin fra", 1),
      reported: ["Samlæsning!D3 overlappingJointTeaching"],
      remedy: "Ret Trin fra eller Trin til",
    },
    {
      fault: "A key figure with and without a year",
      edit: twice("Nøgletal", 1, { År: null }),
      reported: ["Nøgletal!C6 keyFigureYearsOverlap"],
      remedy: "Skriv året i alle rækkerne",
    },
    {
      fault: "A school's whole budget beside a part of it",
      edit: twice("Nuværende", 1, { Del: "Løn" }),
      reported: ["Nuværende!C4 currentBudgetTwice"],
      remedy: "så pengene ikke tælles to gange",
    },
  ]);

  it("The same count as counted and as forecast is no fault: the kind is part of what a row is", () => {
    const edit = (tables: Tables): Tables => copyRow(tables, "Elevtal", 8, { Art: "optalt", Version: "foreløbig" });
    expect(issuesAfter(edit)).toEqual([]);
  });

  it("Grades taught together anew from another school year are no fault: the latest start holds", () => {
    const edit = (tables: Tables): Tables =>
      copyRow(tables, "Samlæsning", 1, { "Fra skoleår": "2026/27", "Trin til": 2 });
    expect(issuesAfter(edit)).toEqual([]);
  });
});

describe("Rows that disagree", () => {
  testFaults([
    {
      fault: "Two points of a curve in different shapes",
      edit: (tables) => setCell(tables, "Kurver", 2, "Art", "linje"),
      reported: ["Bilag!C5 curvePointsDisagree"],
      remedy: 'Skriv det samme i "Art"',
    },
    {
      fault: "Two points of a curve in different units",
      edit: (tables) => setCell(tables, "Kurver", 4, "Enhed", "andel"),
      reported: ["Bilag!E7 curvePointsDisagree"],
      remedy: 'Skriv det samme i "Enhed"',
    },
    {
      fault: "A point without a value in a year that the curve has",
      edit: (tables) => setCell(tables, "Kurver", 2, "2027", null),
      reported: ["Bilag!H5 curvePointWithoutValue"],
      remedy: "Skriv punktets værdi i 2027",
    },
    {
      fault: "A count that is blank in one school year and not in the other",
      edit: (tables) => setCell(tables, "Elevtal", 8, "1.kl", null),
      reported: ["Elevtal!H9 missingCount"],
      remedy: "Skriv elevtallet, og 0, hvis der ingen elever er",
    },
    {
      fault: "Ids that differ only by a zero",
      edit: (tables) =>
        copyRow(
          copyRow(copyRow(tables, "Skoler", 3, { "Skole-id": "0103", Skole: "Havskolen" }), "Elevtal", 4, {
            "Skole-id": "0103",
          }),
          "Elevtal",
          8,
          { "Skole-id": "0103" },
        ),
      reported: ["Skoler!A5 idsDifferByZeros"],
      remedy: "Er det samme skole, så skriv id'et ens",
    },
    {
      fault: "A cluster in capitals beside the same in small letters",
      edit: (tables) => setCell(tables, "Skoler", 2, "Klynge", "NORD"),
      reported: ["Skoler!C3 writtenDifferently"],
      remedy: 'Skriv "Nord"',
    },
    {
      fault: "A pupil group in capitals",
      edit: (tables) => setCell(tables, "Elevtal", 8, "Elevgruppe", "Almen"),
      reported: ["Elevtal!A5 groupYearWithoutCounts?", "Elevtal!D9 writtenDifferently"],
      remedy: 'Skriv "almen"',
    },
    {
      fault: "A row without a site at a school with sites",
      edit: (tables) => setCell(tables, "Elevtal", 7, "Matrikel", null),
      reported: ["Elevtal!B8 siteSometimesBlank?"],
      remedy: "Se efter, om rækken uden matrikel er skolens samlede tal",
    },
    {
      fault: "A site that ends without a row of zeros",
      edit: (tables) => removeRow(tables, "Elevtal", 7),
      reported: ["Elevtal!A4 siteYearWithoutCounts"],
      remedy: "med 0, hvis den er lukket",
    },
    {
      fault: "A pupil group that ends, which groups do",
      edit: (tables) => copyRow(tables, "Elevtal", 1, { Elevgruppe: "modtage" }),
      reported: ["Elevtal!A10 groupYearWithoutCounts?"],
      remedy: "hvis der er elever i den",
    },
    {
      fault: "A school that ends without a row of zeros",
      edit: (tables) => removeRow(tables, "Elevtal", 8),
      reported: ["Skoler!A4 schoolYearWithoutCounts"],
      remedy: "med 0, hvis den er lukket",
    },
    {
      fault: "A school that falls from 60 to 34 pupils: 43 per cent",
      edit: (tables) => setCell(setCell(tables, "Elevtal", 8, "1.kl", 6), "Elevtal", 8, "2.kl", 6),
      reported: ["Elevtal!A9 pupilJump?"],
      remedy: "Se efter, om tallene er rigtige",
    },
  ]);

  it("A school that falls from 60 to 36 pupils, exactly 40 per cent, is not remarked on", () => {
    const edit = (tables: Tables): Tables => setCell(setCell(tables, "Elevtal", 8, "1.kl", 7), "Elevtal", 8, "2.kl", 7);
    expect(issuesAfter(edit)).toEqual([]);
  });

  it("A school that opens later needs no earlier rows to be read: the run asks for the years it follows", () => {
    const opened = (tables: Tables): Tables =>
      addRow(tables, "Skoler", { "Skole-id": 104, Skole: "Nyskolen", Klynge: "Syd" });
    const counted = (tables: Tables): Tables => copyRow(tables, "Elevtal", 8, { "Skole-id": 104 });
    expect(issuesAfter((tables) => counted(opened(tables))).map(shortForm)).toEqual([]);
  });
});
