// Longer than other files: one case for every way a single cell can be wrong.
import { setCell } from "./editTables.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";
import type { FaultCase, Tables } from "./readFaults.js";
import { issuesAfter, shortForm, testFaults } from "./readFaults.js";

/** One cell set to something else; the issue is at that cell. */
function cellCase(fault: string, place: string, value: RawValue, code: string, remedy: string): FaultCase {
  const [name = "", row = "", header = "", cell = ""] = place.split(" / ");
  const sheet = name === "Kurver" ? "Bilag" : name;
  return {
    fault,
    edit: (tables) => setCell(tables, name, Number(row), header, value),
    reported: [`${sheet}!${cell} ${code}`],
    remedy,
  };
}

const LONG = "x".repeat(1001);
const DECEMBER_2011 = { date: 40878 };

describe("Faults in pupil counts", () => {
  testFaults([
    cellCase(
      "27,5 as text",
      "Elevtal / 1 / 0.kl / G2",
      "27,5",
      "decimalCountAsText",
      "Skriv elevtallet som et helt tal",
    ),
    cellCase(
      "1.234 as text",
      "Elevtal / 1 / 0.kl / G2",
      "1.234",
      "groupedCountAsText",
      "uden punktum, komma eller mellemrum",
    ),
    cellCase("1 234 with a hard space", "Elevtal / 1 / 0.kl / G2", "1\u00a0234", "groupedCountAsText", "uden punktum"),
    cellCase(
      "28 as text",
      "Elevtal / 1 / 1.kl / H2",
      "28",
      "plainCountAsText",
      "Formatér cellen som tal, og skriv 28 igen",
    ),
    cellCase("a word", "Elevtal / 2 / 2.kl / I3", "ca. tyve", "textWhereCount", "og 0, hvis der ingen er"),
    cellCase("a dash for none", "Elevtal / 3 / 3.kl / J4", "-", "textWhereCount", "og 0, hvis der ingen er"),
    cellCase("27.5 pupils", "Elevtal / 1 / 0.kl / G2", 27.5, "fractionalCount", "Skriv et helt tal"),
    cellCase("minus three pupils", "Elevtal / 1 / 0.kl / G2", -3, "negativeCount", "Skriv antallet uden minus"),
    cellCase("5,001 pupils", "Elevtal / 1 / 0.kl / G2", 5001, "countTooLarge", "et ciffer for meget"),
    cellCase("a number that is not a number", "Elevtal / 1 / 0.kl / G2", NaN, "numberTooLarge", "15 cifre nøjagtigt"),
    cellCase("an Excel error", "Elevtal / 1 / 0.kl / G2", { error: "#DIV/0!" }, "excelError", "Ret formlen i cellen"),
    cellCase(
      "a date where 4-6 was typed",
      "Elevtal / 1 / 0.kl / G2",
      { date: 46118 },
      "dateWhereNumber",
      "Excel har lavet det skrevne om til en dato",
    ),
    cellCase("TRUE", "Elevtal / 1 / 0.kl / G2", true, "booleanWhereNumber", "Skriv tallet"),
    cellCase("a class cap of 0", "Klasselofter / 1 / Elever / F2", 0, "capZero", "hvor mange elever der højst må være"),
    cellCase("a class cap as text", "Klasselofter / 1 / Elever / F2", "28", "plainCountAsText", "skriv 28 igen"),
  ]);
});

describe("Faults in numbers", () => {
  testFaults([
    cellCase("1.250.000 as text", "Rammer / 1 / Beløb / D2", "1.250.000", "groupedNumberAsText", "uden tusindtegn"),
    cellCase("12,5 as text", "Nøgletal / 1 / Værdi / D2", "12,5", "decimalNumberAsText", "Formatér cellen som tal"),
    cellCase("1200 as text", "Nøgletal / 1 / Værdi / D2", " 1200 ", "plainNumberAsText", "Formatér cellen som tal"),
    cellCase("3 % as text", "Parametre / 11 / 2026 / I12", "3 %", "percentAsText", "uden procenttegn"),
    cellCase("12 kr.", "Parametre / 1 / 2027 / J2", "12 kr.", "numberWithUnit", "Skriv kun tallet"),
    cellCase("ca. 60 mio.", "Rammer / 1 / Beløb / D2", "ca. 60 mio.", "numberWithUnit", "Skriv kun tallet"),
    cellCase(
      "a word for an amount",
      "Rammer / 1 / Beløb / D2",
      "aftales",
      "textWhereNumber",
      "Skriv tallet uden andet i cellen",
    ),
    cellCase(
      "2/3 where only numbers belong",
      "Kurver / 3 / 2026 / G6",
      "2/3",
      "fractionAsText",
      "Skriv brøken som et decimaltal",
    ),
    cellCase(
      "a fraction with 0 below",
      "Parametre / 12 / 2026 / I13",
      "2/0",
      "fractionWithZero",
      "Ret tallet under brøkstregen",
    ),
    cellCase(
      "a fraction of 16 digits",
      "Parametre / 12 / 2026 / I13",
      "1/1234567890123456",
      "numberTooLarge",
      "15 cifre",
    ),
    cellCase(
      "a date where 2/3 was typed",
      "Parametre / 12 / 2026 / I13",
      { date: 46083 },
      "dateWhereNumber",
      "en brøk i Parametre skrives i en celle formateret som tekst",
    ),
    cellCase("more than a quadrillion", "Rammer / 1 / Beløb / D2", 1.1e15, "numberTooLarge", "flere end 15 cifre"),
    cellCase("infinity", "Rammer / 1 / Beløb / D2", Infinity, "numberTooLarge", "flere end 15 cifre"),
    cellCase(
      "what a subtraction left behind",
      "Nøgletal / 1 / Værdi / D2",
      5.55e-17,
      "numberTooSmall",
      "en rest fra en formel",
    ),
    cellCase("a factor of 0", "Fremskrivning / 1 / Faktor / D2", 0, "factorNotPositive", "3,4 pct. er 1,034"),
    cellCase("a negative factor", "Fremskrivning / 1 / Faktor / D2", -1.02, "factorNotPositive", "3,4 pct. er 1,034"),
    cellCase("a blank amount", "Rammer / 1 / Beløb / D2", null, "missingValue", "En tom celle læses aldrig som 0"),
    cellCase("a part's number as a word", "Modeller / 1 / Nr. / B2", "første", "textWhereNumber", "Skriv tallet"),
  ]);
});

describe("Faults in years and grades", () => {
  testFaults([
    cellCase(
      "a date for 2011/12",
      "Elevtal / 1 / Skoleår / C2",
      DECEMBER_2011,
      "dateWhereSchoolYear",
      "Formatér kolonnen som tekst",
    ),
    cellCase("2025 for a school year", "Elevtal / 1 / Skoleår / C2", 2025, "numberWhereSchoolYear", "med skråstreg"),
    cellCase(
      "2011-12 for a school year",
      "Elevtal / 1 / Skoleår / C2",
      "2011-12",
      "notASchoolYear",
      "for eksempel 2025/26",
    ),
    cellCase(
      "years that do not follow each other",
      "Elevtal / 1 / Skoleår / C2",
      "2025/27",
      "notASchoolYear",
      "to år, der følger efter hinanden",
    ),
    cellCase(
      "a school year of the Middle Ages",
      "Elevtal / 1 / Skoleår / C2",
      "1025/26",
      "notASchoolYear",
      "for eksempel 2025/26",
    ),
    cellCase("a year of two digits", "Nøgletal / 1 / År / C2", 26, "notAYear", "fire cifre"),
    cellCase("a year in words", "Rammer / 1 / År / C2", "næste år", "notAYear", "fire cifre"),
    cellCase(
      "a budget year where pupils are changed",
      "Ændringer / 4 / Skoleår/År / H5",
      "2026",
      "notASchoolYear",
      "2025/26",
    ),
    cellCase(
      "a school year where a frame is changed",
      "Ændringer / 5 / Skoleår/År / H6",
      "2026/27",
      "notAYear",
      "fire cifre",
    ),
    cellCase(
      "neither",
      "Ændringer / 1 / Skoleår/År / H2",
      "snart",
      "notAYearOrSchoolYear",
      "for eksempel 2026 eller 2026/27",
    ),
    cellCase("grade 11", "Samlæsning / 2 / Trin til / E3", 11, "notAGrade", "et tal alene"),
    cellCase("a half grade", "Samlæsning / 2 / Trin til / E3", 3.5, "notAGrade", "et tal alene"),
    cellCase(
      "0-2 as a grade",
      "Klasselofter / 3 / Trin til / C4",
      "4-6",
      "notAGrade",
      "to kolonner, Trin fra og Trin til",
    ),
    cellCase(
      "a date for a grade",
      "Parametre / 3 / Trin fra / E4",
      { date: 46118 },
      "dateWhereNumber",
      "om til en dato",
    ),
  ]);
});

describe("Faults in words, names and lists", () => {
  testFaults([
    cellCase("a kind of count that is none", "Elevtal / 1 / Art / E2", "gættet", "unknownWord", "Vælg et af ordene"),
    cellCase("a number for a word", "Elevtal / 1 / Version / F2", 1, "unknownWord", "Vælg et af ordene"),
    cellCase("perhaps active", "Modeller / 1 / Aktiv / L2", "måske", "unknownWord", "Vælg et af ordene"),
    cellCase("an unknown setting", "Opsætning / 6 / Indstilling / B7", "Farve", "unknownWord", "Vælg et af ordene"),
    cellCase("a blank name", "Skoler / 1 / Skole / B2", "  ", "missingValue", "Udfyld cellen"),
    cellCase(
      "no word for active: a default would be a decision",
      "Modeller / 1 / Aktiv / L2",
      null,
      "missingValue",
      "Udfyld cellen",
    ),
    cellCase(
      "a date for a name",
      "Skoler / 1 / Klynge / C2",
      DECEMBER_2011,
      "dateWhereText",
      "Formatér kolonnen som tekst",
    ),
    cellCase("TRUE for a name", "Skoler / 1 / Klynge / C2", true, "booleanWhereText", "Skriv navnet som tekst"),
    cellCase("1.5 for a name", "Skoler / 1 / Klynge / C2", 1.5, "numberWhereText", "skriv navnet igen"),
    cellCase("a name of 1,001 characters", "Skoler / 1 / Skoletype / D2", LONG, "textTooLong", "Gør navnet kortere"),
    cellCase("an Excel error for a name", "Skoler / 1 / Skole / B2", { error: "#NAME?" }, "excelError", "Ret formlen"),
    cellCase("an Excel error in a fact", "Skoler / 1 / Areal / E2", { error: "#N/A" }, "excelError", "Ret formlen"),
    cellCase("an Excel error in a note", "Modeller / 1 / Note / N2", { error: "#REF!" }, "excelError", "Ret formlen"),
    cellCase(
      "a list with a hole",
      "Modeller / 5 / Mængde/nøgle / H6",
      "Enlige,, Uddannelse",
      "blankInList",
      "det overflødige komma",
    ),
    cellCase(
      "a list with a name twice",
      "Modeller / 8 / Ser på / J9",
      "Elever, elever",
      "doubledInList",
      "tæller dobbelt",
    ),
    cellCase(
      "last year's prices",
      "Rammer / 1 / Prisniveau / E2",
      "i fjor",
      "notAPriceLevel",
      "for eksempel 2026, eller løbende",
    ),
    cellCase(
      "a scope without its kind",
      "Parametre / 2 / Gælder / D3",
      "103",
      "scopeNotUnderstood",
      "Skriv slags, kolon og navn",
    ),
    cellCase(
      "a scope that is a number",
      "Parametre / 2 / Gælder / D3",
      103,
      "scopeNotUnderstood",
      "Skriv slags, kolon og navn",
    ),
    cellCase(
      "a scope of an unknown kind",
      "Parametre / 2 / Gælder / D3",
      "Bydel: Havnen",
      "scopeNotUnderstood",
      "Skriv slags, kolon og navn",
    ),
    cellCase("a scope without a name", "Parametre / 2 / Gælder / D3", "Skole: ", "scopeWithoutName", "efter kolon"),
    cellCase(
      "a scope with a bad school year",
      "Parametre / 12 / Gælder / D13",
      "Skoleår: 2026",
      "notASchoolYear",
      "for eksempel 2025/26",
    ),
    cellCase("a number for a formula", "Modeller / 6 / Formel / M7", 150, "formulaNotText", "uden = foran"),
    cellCase("a formula that cannot be read", "Modeller / 6 / Formel / M7", "2 ? elever", "formulaError", "Tegn 3"),
    cellCase(
      "a changed formula that cannot be read",
      "Ændringer / 6 / Efter / L7",
      "elever ?",
      "formulaError",
      "Tegn 8",
    ),
  ]);
});

describe("Faults in settings", () => {
  testFaults([
    cellCase("rounding to 25 kr", "Opsætning / 1 / Værdi / C2", 25, "roundingNotAllowed", "1 er hele kroner"),
    cellCase("rounding in words", "Opsætning / 1 / Værdi / C2", "hele kroner", "textWhereNumber", "Skriv tallet"),
    cellCase("results in current prices", "Opsætning / 2 / Værdi / C3", "løbende", "notAYear", "fire cifre"),
    cellCase("13 months", "Opsætning / 4 / Værdi / C5", 13, "monthsNotAllowed", "kalenderen giver 7"),
    cellCase(
      "budget years backwards",
      "Opsætning / 5 / Værdi / C6",
      "2027, 2026",
      "budgetYearsNotUnderstood",
      "det første år først",
    ),
    cellCase(
      "2026,2027 that Excel made a number of",
      "Opsætning / 5 / Værdi / C6",
      2026.2027,
      "budgetYearsNotUnderstood",
      "formateret som tekst",
    ),
    cellCase("no value", "Opsætning / 6 / Værdi / C7", null, "missingValue", "Udfyld cellen"),
  ]);

  it("A negative limit", () => {
    const edit = (tables: Tables): Tables =>
      setCell(setCell(tables, "Opsætning", 6, "Indstilling", "Grænse ned, pct."), "Opsætning", 6, "Værdi", -3);
    expect(issuesAfter(edit).map(shortForm)).toEqual(["Opsætning!C7 limitNotAllowed"]);
  });
});

describe("Facts about schools that nobody may need", () => {
  it.each([
    ["a number as text stays a text", "2.050", "groupedNumberAsText"],
    ["a date is left out", DECEMBER_2011, "dateWhereNumber"],
    ["a logical value is left out", false, "booleanWhereNumber"],
  ] as const)("%s, with a remark", (_what, value, code) => {
    expect(issuesAfter((tables) => setCell(tables, "Skoler", 3, "Areal", value)).map(shortForm)).toEqual([
      `Skoler!E4 ${code}?`,
    ]);
  });

  it.each([["8900 Randers"], ["Skolevej 3"], [null]])("%s is no fault", (value) => {
    expect(issuesAfter((tables) => setCell(tables, "Skoler", 3, "Areal", value))).toEqual([]);
  });
});
