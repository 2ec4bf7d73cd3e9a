// Longer than other files: one case for every kind of name that may be written in one table and missing in another.
import { addColumn, addRow, changeTable, removeRow, setCell } from "./editTables.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";
import type { FaultCase, Tables } from "./readFaults.js";
import { issuesAfter, shortForm, testFaults } from "./readFaults.js";

function named(fault: string, place: string, value: RawValue, code: string, remedy: string): FaultCase {
  const [name = "", row = "", header = "", cell = ""] = place.split(" / ");
  return {
    fault,
    edit: (tables) => setCell(tables, name, Number(row), header, value),
    reported: [`${name}!${cell} ${code}`],
    remedy,
  };
}

describe("Schools that are not in Skoler", () => {
  testFaults([
    named(
      "in Samlæsning",
      "Samlæsning / 1 / Skole-id / A2",
      999,
      "unknownSchool",
      "Tilføj skolen i Skoler, eller ret id'et",
    ),
    named("in Nøgletal", "Nøgletal / 4 / Skole-id / A5", 999, "unknownSchool", "Tilføj skolen i Skoler"),
    named("in Gælder", "Parametre / 2 / Gælder / D3", "Skole: 999", "unknownSchool", "Tilføj skolen i Skoler"),
    named("in Ændringer", "Ændringer / 4 / Skole-id / G5", 999, "unknownSchool", "Tilføj skolen i Skoler"),
    named("in Nuværende", "Nuværende / 1 / Skole-id / A2", 999, "unknownSchool", "Tilføj skolen i Skoler"),
    named(
      "in Nuværende, but for a zero in front",
      "Nuværende / 1 / Skole-id / A2",
      "0101",
      "writtenDifferently",
      'Skriv "101"',
    ),
    {
      fault: "in Elevtal, in both school years",
      edit: (tables) => setCell(setCell(tables, "Elevtal", 4, "Skole-id", 999), "Elevtal", 8, "Skole-id", 999),
      reported: ["Skoler!A4 schoolWithoutCounts", "Elevtal!A5 unknownSchool", "Elevtal!A9 unknownSchool"],
      remedy: "Tilføj skolens elevtal, med 0, hvis den endnu ikke er åbnet",
    },
    {
      fault: "The reverse: a school without any row in Elevtal",
      edit: (tables) => addRow(tables, "Skoler", { "Skole-id": 104, Skole: "Nyskolen" }),
      reported: ["Skoler!A5 schoolWithoutCounts"],
      remedy: "Tilføj skolens elevtal",
    },
  ]);

  it("A school without a name has an id all the same: nobody calls it unknown", () => {
    const edit = (tables: Tables): Tables => setCell(tables, "Skoler", 1, "Skole", null);
    expect(issuesAfter(edit).map(shortForm)).toEqual(["Skoler!B2 missingValue"]);
  });

  it("Without the header Skole-id in Skoler, no school is called unknown", () => {
    const edit = (tables: Tables): Tables =>
      changeTable(tables, "Skoler", (table) => ({ ...table, headers: ["Nummer", ...table.headers.slice(1)] }));
    expect(issuesAfter(edit).map(shortForm)).toEqual(["Skoler!A1 missingHeader"]);
  });
});

describe("Other names that are defined nowhere", () => {
  testFaults([
    named("a site", "Samlæsning / 1 / Matrikel / B2", "Kær", "unknownSite", "Ret navnet på matriklen"),
    named(
      "no site at a school with sites",
      "Samlæsning / 1 / Matrikel / B2",
      null,
      "unknownSite",
      "Ret navnet på matriklen",
    ),
    named("a pupil group", "Modeller / 2 / Elevgruppe / E3", "voksne", "unknownGroup", "tilføj gruppens elevtal"),
    named("a cluster", "Parametre / 5 / Gælder / D6", "Klynge: Vest", "unknownCluster", "Ret navnet på klyngen"),
    named(
      "a school type",
      "Parametre / 10 / Gælder / D11",
      "Skoletype: Kostskole",
      "unknownSchoolType",
      "Ret skoletypen",
    ),
    named(
      "a key figure that gets a weight",
      "Parametre / 8 / Gælder / D9",
      "Nøgletal: Vejret",
      "unknownKeyFigure",
      "Ret navnet på nøgletallet",
    ),
    named(
      "a model with settings",
      "Opsætning / 1 / Model / A2",
      "Nyeste model",
      "unknownModel",
      "Ret navnet på modellen",
    ),
    named(
      "a model with parameters",
      "Parametre / 1 / Model / A2",
      "Tredje model",
      "unknownModel",
      "Ret navnet på modellen",
    ),
    named("a model with a frame", "Rammer / 1 / Model / A2", "Tredje model", "unknownModel", "Ret navnet på modellen"),
    named("a part", "Parametre / 1 / Del / B2", "Bundbeløb", "unknownPart", "Ret navnet på delen"),
    named(
      "a part without its ø, which is only another spelling",
      "Parametre / 1 / Del / B2",
      "Grundbeloeb",
      "writtenDifferently",
      'Skriv "Grundbeløb"',
    ),
    named("a frame that no part has", "Rammer / 2 / Ramme / B3", "Havnen", "unknownFrame", "Ret navnet på rammen"),
    named("a changed part", "Ændringer / 2 / Del / D3", "Store skoler", "unknownPart", "Ret navnet på delen"),
    named(
      "a changed part, through two scenarios",
      "Ændringer / 4 / Scenarie / A5",
      "Ukendt",
      "unknownScenario",
      "Ret navnet på scenariet",
    ),
    named("a changed frame", "Ændringer / 5 / Parameter / E6", "Havnen", "unknownFrame", "Ret navnet på rammen"),
    named("a changed curve", "Ændringer / 7 / Parameter / E8", "Bakke", "unknownCurve", "Ret navnet på kurven"),
    named(
      "a changed column of Skoler",
      "Ændringer / 8 / Parameter / E9",
      "Højde",
      "unknownSchoolColumn",
      "Skriv kolonnens overskrift",
    ),
    named(
      "the name of a school, which cannot be changed",
      "Ændringer / 8 / Parameter / E9",
      "Skole",
      "unknownSchoolColumn",
      "kan ikke ændres",
    ),
    named(
      "a changed column of Modeller",
      "Ændringer / 3 / Parameter / E4",
      "Farve",
      "unknownPartColumn",
      "Skriv kolonnens overskrift",
    ),
    named(
      "the name of a part, which cannot be changed",
      "Ændringer / 3 / Parameter / E4",
      "Del",
      "unknownPartColumn",
      "kan ikke ændres",
    ),
    named(
      "a table that cannot be changed",
      "Ændringer / 1 / Tabel / C2",
      "Budgetter",
      "unknownWord",
      "Vælg et af ordene",
    ),
    {
      fault: "a changed key figure",
      edit: (tables) =>
        addRow(tables, "Ændringer", {
          Scenarie: "Løft",
          Tabel: "Nøgletal",
          Parameter: "Vejret",
          "Skole-id": 101,
          Efter: 3,
        }),
      reported: ["Ændringer!E10 unknownKeyFigure"],
      remedy: "Ret navnet på nøgletallet",
    },
    {
      fault: "a changed pupil group",
      edit: (tables) => setCell(tables, "Ændringer", 4, "Parameter", "voksne"),
      reported: ["Ændringer!E5 unknownGroup"],
      remedy: "Ret navnet på elevgruppen",
    },
    {
      fault: "a key figure that is also a column of Skoler",
      edit: (tables) => addColumn(tables, "Skoler", "enlige", 12),
      reported: ["Nøgletal!B2 factInBothTables"],
      remedy: "Slet kolonnen i Skoler, eller slet nøgletallet her",
    },
  ]);

  it("Names in other capitals are the same names", () => {
    const edit = (tables: Tables): Tables =>
      setCell(setCell(tables, "Parametre", 1, "Del", "GRUNDBELØB"), "Parametre", 1, "Model", "ny  MODEL");
    expect(issuesAfter(edit)).toEqual([]);
  });
});

describe("Scenarios", () => {
  testFaults([
    named(
      "builds on nothing that exists",
      "Scenarier / 3 / Bygger på / C4",
      "Ingenting",
      "unknownBase",
      "tilføj modellen eller scenariet",
    ),
    named("has an unknown status", "Scenarier / 3 / Status / D4", "på vej", "unknownWord", "Vælg et af ordene"),
    {
      fault: "builds on itself",
      edit: (tables) => setCell(tables, "Scenarier", 3, "Bygger på", "Løft"),
      reported: ["Scenarier!C4 scenarioCycle"],
      remedy: "bygge på en model i stedet",
    },
    {
      fault: "builds on a scenario that builds on it: one issue for the circle",
      edit: (tables) => setCell(tables, "Scenarier", 1, "Bygger på", "færre børn"),
      reported: ["Scenarier!C2 scenarioCycle"],
      remedy: "bygge på en model i stedet",
    },
    {
      fault: "is called the same as a model",
      edit: (tables) => addRow(tables, "Scenarier", { Scenarie: "ny model", "Bygger på": "Løft", Status: "skitse" }),
      reported: ["Scenarier!B5 scenarioNamedAsModel"],
      remedy: "Giv scenariet et andet navn",
    },
    {
      fault: "is gone, but its changes are there",
      edit: (tables) => removeRow(tables, "Scenarier", 2),
      reported: ["Ændringer!A5 unknownScenario"],
      remedy: "tilføj det i Scenarier",
    },
  ]);
});
