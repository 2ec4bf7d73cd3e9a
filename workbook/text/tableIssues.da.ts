import type { TableIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for what can be wrong with tables and headers. */
export const TABLE_ISSUES_DA: Readonly<Record<TableIssueCode, IssueSentence>> = {
  tableNotFound: {
    found: "ingen tabel med navnet {table}; projektmappen har {tables}",
    expected: "tabellen {table}",
    remedy: "Navngiv tabellen {table} (Tabeldesign, Tabelnavn), eller hent den fra skabelonen.",
  },
  doubledTable: {
    found: "endnu en tabel med navnet {table} på arket {sheet}",
    expected: "én tabel med navnet {table}, på dansk eller engelsk",
    remedy: "Behold den tabel, der gælder, og giv den anden et andet navn.",
  },
  unknownTable: {
    found: 'tabellen "{found}", som ikke er en af Tildels tabeller',
    expected: "en tabel med et navn fra skabelonen",
    remedy: "Tabellen læses ikke. Ret navnet, hvis den skal bruges; ellers er der intet at gøre.",
  },
  emptyTable: {
    found: "en tabel uden udfyldte rækker",
    expected: "mindst én række i {table}",
    remedy: "Udfyld tabellen {table}.",
  },
  missingHeader: {
    found: "overskrifterne {headers}",
    expected: 'en kolonne med overskriften "{header}"',
    remedy: 'Tilføj kolonnen "{header}", eller ret den overskrift, der skulle have heddet det.',
  },
  doubledHeader: {
    found: 'overskriften "{header}" mere end én gang',
    expected: "én kolonne af hver slags",
    remedy: "Behold den kolonne, der gælder, og slet eller omdøb den anden.",
  },
  unknownHeader: {
    found: 'overskriften "{header}", som tabellen {table} ikke har',
    expected: "en overskrift fra skabelonen",
    remedy: "Kolonnen læses ikke. Ret overskriften, hvis kolonnen skal bruges; ellers er der intet at gøre.",
  },
  blankHeader: {
    found: "en kolonne med tal eller tekst, men uden overskrift",
    expected: "en overskrift over hver udfyldt kolonne",
    remedy: "Skriv overskriften, eller slet kolonnen.",
  },
  valueOutsideTable: {
    found: "noget skrevet uden for tabellens kolonner",
    expected: "at alt i rækken står under en overskrift",
    remedy: "Flyt indholdet ind i tabellen, eller slet det.",
  },
  noGradeColumns: {
    found: "overskrifterne {headers}",
    expected: "kolonner for klassetrinnene, 0.kl til 10.kl",
    remedy: "Tilføj en kolonne for hvert klassetrin med overskriften 0.kl, 1.kl og så videre.",
  },
  gradeColumnGap: {
    found: 'kolonnen "{found}" uden kolonnen for klassetrin {grades} før den',
    expected: "alle klassetrin fra det første til det sidste",
    remedy: "Tilføj kolonnen for klassetrin {grades}; uden den tælles eleverne på trinnet ikke med.",
  },
  gradeColumnsIncomplete: {
    found: "ingen kolonne for klassetrin {grades}",
    expected: "kolonner for 0.kl til 9.kl",
    remedy: "Tilføj kolonnerne, hvis kommunens skoler har elever på de trin; ellers er der intet at gøre.",
  },
  gradeHeaderOutOfRange: {
    found: 'overskriften "{header}"',
    expected: "et klassetrin fra 0.kl til 10.kl",
    remedy: "Ret overskriften til et klassetrin fra 0 til 10, eller slet kolonnen.",
  },
  noYearColumns: {
    found: "overskrifterne {headers}",
    expected: "en kolonne for hvert budgetår, for eksempel 2026",
    remedy: "Tilføj en kolonne med budgetårets fire cifre som overskrift.",
  },
  emptyYearColumn: {
    found: "en helt tom kolonne for {year}",
    expected: "mindst én værdi i en årskolonne",
    remedy: "Udfyld kolonnen for {year}, eller slet den.",
  },
};
