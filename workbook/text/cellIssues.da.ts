// Longer than other files: one sentence for every code, so that a missing one is found by the compiler.
import type { CellIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for what can be wrong with a cell by itself. */
export const CELL_ISSUES_DA: Readonly<Record<CellIssueCode, IssueSentence>> = {
  missingValue: {
    found: "en tom celle",
    expected: 'en udfyldt celle i kolonnen "{column}"',
    remedy: "Udfyld cellen. En tom celle læses aldrig som 0.",
  },
  excelError: {
    found: "Excel-fejlen {found}",
    expected: "en værdi",
    remedy: "Ret formlen i cellen, eller skriv værdien direkte.",
  },
  textTooLong: {
    found: 'en tekst på mere end 1.000 tegn, der begynder "{found}"',
    expected: "et navn på højst 1.000 tegn",
    remedy: "Gør navnet kortere; forklaringer kan stå i kolonnen Note eller Begrundelse.",
  },
  dateWhereText: {
    found: "datoen {found}",
    expected: "en tekst",
    remedy: "Excel har lavet det skrevne om til en dato. Formatér kolonnen som tekst, og skriv det igen.",
  },
  booleanWhereText: {
    found: "den logiske værdi {found}",
    expected: "en tekst",
    remedy: "Skriv navnet som tekst.",
  },
  numberWhereText: {
    found: "tallet {found}",
    expected: "et navn eller et helt tal",
    remedy: "Formatér kolonnen som tekst, og skriv navnet igen.",
  },
  dateWhereNumber: {
    found: "datoen {found}",
    expected: "et tal",
    remedy:
      "Excel har lavet det skrevne om til en dato (2/3 bliver til 2. marts). Formatér cellen som standard, og skriv tallet igen; en brøk i Parametre skrives i en celle formateret som tekst.",
  },
  booleanWhereNumber: {
    found: "den logiske værdi {found}",
    expected: "et tal",
    remedy: "Skriv tallet.",
  },
  textWhereNumber: {
    found: 'teksten "{found}"',
    expected: "et tal",
    remedy: "Skriv tallet uden andet i cellen; bemærkninger kan stå i kolonnen Kilde eller Note.",
  },
  plainNumberAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et tal",
    remedy: "Formatér cellen som tal, og skriv {found} igen. Excel regner ikke med tal, der er gemt som tekst.",
  },
  decimalNumberAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et tal",
    remedy: "Formatér cellen som tal, og skriv tallet igen med det decimaltegn, Excel bruger.",
  },
  groupedNumberAsText: {
    found: '"{found}" gemt som tekst, med tegn der både kan være tusind- og decimaltegn',
    expected: "et tal",
    remedy: "Skriv tallet igen uden tusindtegn, og lad Excels talformat vise dem.",
  },
  percentAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et tal",
    remedy:
      "Skriv tallet uden procenttegn i en celle formateret som tal; kolonnen Enhed siger, om det er pct. eller andel.",
  },
  fractionAsText: {
    found: 'brøken "{found}" som tekst',
    expected: "et tal",
    remedy: "Skriv brøken som et decimaltal; kun værdier i Parametre og Ændringer kan være brøker.",
  },
  fractionWithZero: {
    found: 'brøken "{found}"',
    expected: "en brøk, hvor der ikke deles med 0",
    remedy: "Ret tallet under brøkstregen.",
  },
  numberWithUnit: {
    found: '"{found}", et tal med andet ved siden af',
    expected: "et tal alene i cellen",
    remedy: "Skriv kun tallet, og skriv enheden i kolonnen Enhed.",
  },
  numberTooLarge: {
    found: "tallet {found}",
    expected: "et tal på højst 15 cifre",
    remedy: "Ret tallet. Excel kan ikke gemme flere end 15 cifre nøjagtigt.",
  },
  numberTooSmall: {
    found: "tallet {found}, som næsten er 0",
    expected: "0 eller et tal, nogen har besluttet",
    remedy: "Skriv 0, hvis tallet er en rest fra en formel i regnearket; ellers skriv tallet i en større enhed.",
  },
  negativeCount: {
    found: "det negative tal {found}",
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv antallet uden minus, eller 0, hvis der ingen er.",
  },
  fractionalCount: {
    found: "tallet {found}",
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv et helt tal. Er tallet et gennemsnit eller en prognose, så rund det, som kommunen plejer.",
  },
  countTooLarge: {
    found: "tallet {found}",
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Ret antallet; der er vist kommet et ciffer for meget med.",
  },
  textWhereCount: {
    found: 'teksten "{found}"',
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv antallet som et helt tal, og 0, hvis der ingen er.",
  },
  plainCountAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Formatér cellen som tal, og skriv {found} igen. Excel regner ikke med tal, der er gemt som tekst.",
  },
  decimalCountAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv elevtallet som et helt tal i en celle formateret som tal.",
  },
  groupedCountAsText: {
    found: '"{found}" gemt som tekst, med tegn der både kan være tusind- og decimaltegn',
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv elevtallet igen som et helt tal uden punktum, komma eller mellemrum.",
  },
  dateWhereSchoolYear: {
    found: "datoen {found}",
    expected: "et skoleår skrevet som 2025/26",
    remedy: "Excel har lavet skoleåret om til en dato. Formatér kolonnen som tekst, og skriv skoleåret igen.",
  },
  numberWhereSchoolYear: {
    found: "tallet {found}",
    expected: "et skoleår skrevet som 2025/26",
    remedy: "Skriv skoleåret med skråstreg i en celle formateret som tekst, for eksempel 2025/26.",
  },
  notASchoolYear: {
    found: '"{found}"',
    expected: "et skoleår skrevet som 2025/26",
    remedy: "Skriv skoleåret med skråstreg og to år, der følger efter hinanden, for eksempel 2025/26.",
  },
  notAYear: {
    found: '"{found}"',
    expected: "et årstal med fire cifre fra 1990 til 2100",
    remedy: "Skriv året med fire cifre, for eksempel 2026.",
  },
  notAYearOrSchoolYear: {
    found: '"{found}"',
    expected: "et årstal som 2026 eller et skoleår som 2026/27",
    remedy: "Skriv året i en celle formateret som tekst, for eksempel 2026 eller 2026/27.",
  },
  notAGrade: {
    found: '"{found}"',
    expected: "et klassetrin, et helt tal fra 0 til 10",
    remedy: "Skriv klassetrinnet som et tal alene; et spænd som 4 til 6 skrives i to kolonner, Trin fra og Trin til.",
  },
  unknownWord: {
    found: '"{found}"',
    expected: "et af ordene {allowed}",
    remedy: "Vælg et af ordene fra listen.",
  },
  notAPriceLevel: {
    found: '"{found}"',
    expected: "et prisniveau: et årstal som 2026 eller ordet løbende",
    remedy:
      "Skriv årstallet for priserne, for eksempel 2026, eller løbende, hvis hver årskolonne er i sit eget års priser.",
  },
  scopeNotUnderstood: {
    found: '"{found}"',
    expected: "tom celle (alle) eller for eksempel Skole: 103; mulighederne er {allowed}",
    remedy:
      "Skriv slags, kolon og navn, for eksempel Klynge: Nord, eller lad cellen være tom, hvis rækken gælder alle.",
  },
  scopeWithoutName: {
    found: '"{found}" uden et navn efter kolon',
    expected: "for eksempel Skole: 103",
    remedy: "Skriv, hvem rækken gælder, efter kolon, eller tøm cellen, hvis den gælder alle.",
  },
  scopeNotOfSchools: {
    found: '"{found}" i {column}',
    expected: "skoler: Skole, Klynge, Skoletype eller alle",
    remedy: "Skriv, hvilke skoler rækken gælder, eller tøm cellen, hvis den gælder alle.",
  },
  blankInList: {
    found: '"{found}", hvor der mangler et navn ved et komma',
    expected: "navne adskilt af komma",
    remedy: "Skriv det manglende navn, eller slet det overflødige komma.",
  },
  doubledInList: {
    found: '"{item}" to gange i samme celle',
    expected: "hvert navn én gang",
    remedy: "Slet den ene, så det ikke tæller dobbelt.",
  },
  formulaNotText: {
    found: "{found}, som ikke er en tekst",
    expected: "en formel skrevet som tekst, uden = foran",
    remedy: "Formatér cellen som tekst, og skriv formlen igen uden = foran.",
  },
  formulaError: {
    found: 'formlen "{found}"',
    expected: "en formel, Tildel kan læse",
    remedy: "{problemText}",
  },
  roundingNotAllowed: {
    found: "afrundingen {found}",
    expected: "0,01, 0,1, 1, 10, 100 eller 1.000 kr.",
    remedy: "Skriv en af de seks afrundinger; 1 er hele kroner.",
  },
  monthsNotAllowed: {
    found: "{found} måneder",
    expected: "et helt antal måneder fra 0 til 12",
    remedy: "Skriv, hvor mange af budgetårets måneder der følger det gamle skoleår; kalenderen giver 7.",
  },
  limitNotAllowed: {
    found: "grænsen {found}",
    expected: "en grænse i procent, 0 eller derover",
    remedy: "Skriv grænsen uden minus; navnet siger allerede, om den er op eller ned.",
  },
  budgetYearsNotUnderstood: {
    found: '"{found}"',
    expected: "budgetår i rækkefølge, for eksempel 2026 eller 2026, 2027",
    remedy: "Skriv årene med fire cifre og komma imellem i en celle formateret som tekst, det første år først.",
  },
  capZero: {
    found: "et klasseloft på 0",
    expected: "et klasseloft på mindst 1 elev",
    remedy: "Skriv, hvor mange elever der højst må være i klassen, for eksempel 28.",
  },
  factorNotPositive: {
    found: "faktoren {found}",
    expected: "en faktor over 0, for eksempel 1,034",
    remedy: "Skriv faktoren, priserne ganges med; en stigning på 3,4 pct. er 1,034.",
  },
  percentOutsideRange: {
    found: "procenten {found}",
    expected: "en procent fra 0 til 100",
    remedy: "Skriv procenten som et tal, for eksempel 80 for 80 pct.",
  },
  wholeNumberOutsideRange: {
    found: "{found}",
    expected: "et helt tal fra {from} til {to}",
    remedy: "Skriv et helt tal uden decimaler, eller slet rækken, så standarden gælder.",
  },
};
