import type { FileIssueCode } from "../../engine/domain/fileIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for what can be wrong with a file. */
export const fileIssuesDa: Readonly<Record<FileIssueCode, IssueSentence>> = {
  fileNotWorkbook: {
    found: "en fil af en anden slags ({found})",
    expected: "en Excel-projektmappe (.xlsx eller .xlsm)",
    remedy: "Vælg den rigtige fil. Er det et udtræk, så åbn det i Excel, og gem det som Excel-projektmappe (.xlsx).",
  },
  fileOldFormat: {
    found: "en fil i det gamle Excel-format (.xls)",
    expected: "en Excel-projektmappe fra Excel 2007 eller nyere (.xlsx eller .xlsm)",
    remedy: "Åbn filen i Excel, og gem den som Excel-projektmappe (.xlsx).",
  },
  fileOtherFormat: {
    found: "en projektmappe i et andet format ({found})",
    expected: "en Excel-projektmappe i formatet .xlsx eller .xlsm",
    remedy: "Åbn filen i Excel, og gem den som Excel-projektmappe (.xlsx).",
  },
  fileEncrypted: {
    found: "en fil, der er beskyttet med adgangskode",
    expected: "en fil uden adgangskode",
    remedy:
      "Åbn filen i Excel, fjern adgangskoden under Filer, Oplysninger, Beskyt projektmappe, og gem. Husk at filen så kan læses af alle, der får den.",
  },
  fileUnreadable: {
    found: "en beskadiget fil ({part}: {damage})",
    expected: "en hel og ubeskadiget projektmappe",
    remedy: "Hent eller kopiér filen igen. Kan Excel åbne den, så gem den under et nyt navn, og brug den nye fil.",
  },
  fileTooLarge: {
    found: "en fil, der fylder for meget ({what}: {found})",
    expected:
      "en projektmappe på højst 200 MB udpakket, med højst 2.000 dele, 1.000 tabeller og 5 mio. celler i tabeller",
    remedy: "Læg de tabeller, der skal regnes på, i en projektmappe for sig, uden billeder og store udtræk.",
  },
  tableTooLarge: {
    found: "tabellen {table} med {found} (rækker × kolonner)",
    expected: "en tabel med højst 60.000 rækker og 500 kolonner",
    remedy: "Gør tabellen mindre under Tabeldesign, Tilpas tabelstørrelse, eller flyt den til en anden projektmappe.",
  },
  tableOutsideSheet: {
    found: 'tabellen {table} med området "{found}"',
    expected: "en tabel, der ligger inden for arket",
    remedy: "Åbn filen i Excel, lad Excel reparere tabellen, og gem filen igen.",
  },
};
