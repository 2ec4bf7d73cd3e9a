import { addColumn, addRow, changeTable, removeColumn, renameHeader } from "./editTables.js";
import type { Tables } from "./readFaults.js";
import { issuesAfter, shortForm, testFaults } from "./readFaults.js";

const without = (tables: Tables, name: string): Tables => tables.filter((table) => table.name !== name);
const renamed = (tables: Tables, name: string, to: string): Tables =>
  changeTable(tables, name, (table) => ({ ...table, name: to }));
const emptied = (tables: Tables, name: string): Tables =>
  changeTable(tables, name, (table) => ({ ...table, rows: [] }));

describe("Faults in tables and headers", () => {
  testFaults([
    {
      fault: "The table Elevtal is missing; nothing is said about the schools that then have no counts",
      edit: (tables) => without(tables, "Elevtal"),
      reported: ["pupilCounts tableNotFound"],
      remedy: "Navngiv tabellen Elevtal",
    },
    {
      fault: "A table stands twice, once in each language",
      edit: (tables) => [
        ...tables,
        ...tables.filter(({ name }) => name === "Rammer").map((table) => ({ ...table, name: "Frames", sheet: "Kopi" })),
      ],
      reported: ["Kopi!A1 doubledTable"],
      remedy: "giv den anden et andet navn",
    },
    {
      fault: "A table has a name Tildel does not know",
      edit: (tables) => [
        ...tables,
        { name: "Busser", sheet: "Busser", firstRow: 2, firstColumn: 2, headers: ["Rute"], rows: [["1A"]] },
      ],
      reported: ["Busser!B2 unknownTable?"],
      remedy: "Ret navnet, hvis den skal bruges",
    },
    {
      fault: "Elevtal has headers but no rows",
      edit: (tables) => emptied(tables, "Elevtal"),
      reported: ["Elevtal!A1 emptyTable"],
      remedy: "Udfyld tabellen Elevtal",
    },
    {
      fault: "The header Skoleår is missing",
      edit: (tables) => removeColumn(tables, "Elevtal", "Skoleår"),
      reported: ["Elevtal!A1 missingHeader"],
      remedy: 'Tilføj kolonnen "Skoleår"',
    },
    {
      fault: "The header 1.kl stands twice, once as 1. klasse",
      edit: (tables) => addColumn(tables, "Elevtal", "1. klasse", 4),
      reported: ["Elevtal!K1 doubledHeader"],
      remedy: "Behold den kolonne, der gælder",
    },
    {
      fault: "A header is not one of the table's",
      edit: (tables) => addColumn(tables, "Rammer", "Bemærkning", "aftalt"),
      reported: ["Rammer!G1 unknownHeader?"],
      remedy: "Ret overskriften, hvis kolonnen skal bruges",
    },
    {
      fault: "A filled column has no header",
      edit: (tables) => addColumn(tables, "Rammer", " ", 5),
      reported: ["Rammer!G1 blankHeader"],
      remedy: "Skriv overskriften",
    },
    {
      fault: "Something stands to the right of the table's last header",
      edit: (tables) =>
        changeTable(tables, "Rammer", (table) => ({ ...table, rows: table.rows.map((row) => [...row, "se note"]) })),
      reported: ["Rammer!G2 valueOutsideTable", "Rammer!G3 valueOutsideTable"],
      remedy: "Flyt indholdet ind i tabellen",
    },
    {
      fault: "There is a 0.kl and a 2.kl but no 1.kl",
      edit: (tables) => removeColumn(tables, "Elevtal", "1.kl"),
      reported: ["Elevtal!H1 gradeColumnGap"],
      remedy: "Tilføj kolonnen for klassetrin 1",
    },
    {
      fault: "There is an 11.kl",
      edit: (tables) => addColumn(tables, "Elevtal", "11.kl", 4),
      reported: ["Elevtal!K1 gradeHeaderOutOfRange"],
      remedy: "Ret overskriften til et klassetrin fra 0 til 10",
    },
    {
      fault: "There is no grade column at all",
      edit: (tables) =>
        ["0.kl", "1.kl", "2.kl", "3.kl"].reduce((left, header) => removeColumn(left, "Elevtal", header), tables),
      reported: ["Elevtal!A1 noGradeColumns"],
      remedy: "Tilføj en kolonne for hvert klassetrin",
    },
    {
      fault: "Parametre has no year columns",
      edit: (tables) => removeColumn(removeColumn(tables, "Parametre", "2026"), "Parametre", "2027"),
      reported: ["Parametre!A1 noYearColumns"],
      remedy: "Tilføj en kolonne med budgetårets fire cifre",
    },
    {
      fault: "The column of a year is wholly blank",
      edit: (tables) => addColumn(tables, "Kurver", "2028", null),
      reported: ["Bilag!J3 emptyYearColumn?"],
      remedy: "Udfyld kolonnen for 2028",
    },
  ]);
});

describe("What is no fault", () => {
  it.each([
    ["a table named tblSkoler", (tables: Tables) => renamed(tables, "Skoler", "tblSkoler")],
    ["a table named noegletal", (tables: Tables) => renamed(tables, "Nøgletal", "noegletal")],
    [
      "a Danish table with English headers among the Danish",
      (tables: Tables) => renameHeader(tables, "Elevtal", "Skoleår", "school year"),
    ],
    [
      "headers with hard spaces, line breaks and capitals",
      (tables: Tables) => renameHeader(tables, "Klasselofter", "Trin fra", " TRIN\u00a0\nfra "),
    ],
    [
      "columns in another order",
      (tables: Tables) =>
        changeTable(tables, "Rammer", (table) => ({
          ...table,
          headers: [...table.headers].reverse(),
          rows: table.rows.map((row) => [...row].reverse()),
        })),
    ],
    [
      "rows that are wholly blank, or hold only spaces",
      (tables: Tables) => addRow(addRow(tables, "Parametre", {}), "Parametre", { Del: " \u00a0 " }),
    ],
    ["an unfilled column without a header", (tables: Tables) => addColumn(tables, "Rammer", "", null)],
    [
      "a table on one of Tildel's own result sheets",
      (tables: Tables) => [
        ...tables,
        { name: "Tabel1", sheet: "Konsekvens", firstRow: 1, firstColumn: 1, headers: ["Skole"], rows: [["101"]] },
      ],
    ],
    ["no optional tables", (tables: Tables) => ["Samlæsning", "Fremskrivning", "Nuværende"].reduce(without, tables)],
  ])("%s", (_what, edit) => {
    expect(issuesAfter(edit).map(shortForm)).toEqual([]);
  });
});
