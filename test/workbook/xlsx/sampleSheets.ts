import type { Sheet, SheetCell, SheetColumn, SheetRow, WorkbookProperties } from "../../../workbook/write/sheet.js";

/** An invented municipality in three sheets that together use everything a sheet can have. */
export const PROPERTIES: WorkbookProperties = {
  title: "Ny model 2026",
  subject: "Konsekvens for skolerne",
  creator: "Tildel",
  language: "da",
};

export const BLANK_SHEET: Sheet = {
  name: "Ark",
  title: "",
  titleRows: [],
  columns: [],
  rows: [],
  footnotes: [],
  table: null,
  frozenColumns: 0,
  highlights: [],
  choices: [],
  charts: [],
  print: { header: "", footer: "" },
};

export const text = (value: string): SheetCell => ({ text: value });
export const number = (value: string): SheetCell => ({ decimal: value });
export const plain = (...cells: readonly SheetCell[]): SheetRow => ({ kind: "plain", cells });

const KR = { kind: "kr", decimals: 0 } as const;
const NAMES = [
  "Engskolen",
  "Skovskolen",
  "Åskolen",
  "Bakkeskolen",
  "Nørre Søby Skole",
  "Ørsted Skole",
  "Æblegårdsskolen",
  "Strandskolen",
  "Midtbyskolen",
  "Kirkebakkeskolen",
  "Sdr. Nærå Skole",
  "Højvangskolen",
];

/** Before, after and their difference are worked out here in whole kroner, so that the sums below are exact. */
const SCHOOLS = NAMES.map((name, index) => {
  const before = 18_250_000 + index * 1_137_500;
  const difference = (index % 3 === 0 ? -1 : 1) * (125_000 + index * 61_250);
  return {
    id: String(101 + index),
    name,
    cluster: index % 2 === 0 ? "Nord" : "Syd",
    before,
    difference,
    after: before + difference,
  };
});
const sum = (pick: (school: (typeof SCHOOLS)[number]) => number): SheetCell =>
  number(String(SCHOOLS.reduce((total, school) => total + pick(school), 0)));
const percent = (difference: number, before: number): SheetCell => number(((difference * 100) / before).toFixed(2));

const CONSEQUENCE_COLUMNS: readonly SheetColumn[] = [
  { header: "Skole-id", format: { kind: "text" } },
  { header: "Skole", format: { kind: "text" } },
  { header: "Klynge", format: { kind: "text" } },
  { header: "Elever", format: { kind: "number", decimals: 1 }, note: "7/12 af det gamle og 5/12 af det nye skoleår" },
  { header: "Før, kr.", format: KR },
  { header: "Efter, kr.", format: KR },
  { header: "Forskel, kr.", format: KR },
  { header: "Forskel, pct.", format: { kind: "percent" } },
  { header: "Kr. pr. elev efter", format: { kind: "kr", decimals: 2 } },
  { header: "Uden for grænsen", format: { kind: "text" }, align: "center" },
];

export const CONSEQUENCE: Sheet = {
  name: "Konsekvens 2026",
  title: "Konsekvens for skolerne 2026",
  titleRows: [
    { label: "Scenarie", value: "Andet udkast" },
    { label: "Sammenlignet med", value: "Gammel model & rammer" },
    { label: "Prisniveau", value: "2026" },
  ],
  columns: CONSEQUENCE_COLUMNS,
  rows: [
    ...SCHOOLS.map((school) => {
      const outside = Math.abs((school.difference * 100) / school.before) > 2;
      return plain(
        text(school.id),
        text(school.name),
        text(school.cluster),
        number("412.5"),
        number(String(school.before)),
        number(String(school.after)),
        number(String(school.difference)),
        percent(school.difference, school.before),
        number("44318.18"),
        text(outside ? "ja" : ""),
      );
    }),
    {
      kind: "total",
      cells: [
        text("I alt"),
        null,
        null,
        number("4950"),
        sum((school) => school.before),
        sum((school) => school.after),
        sum((school) => school.difference),
        percent(1, 100),
        null,
        null,
      ],
    },
  ],
  footnotes: ["Elevtallet for 2026/27 er en prognose.", "Grænsen er ±2 pct."],
  table: "Konsekvens",
  frozenColumns: 2,
  highlights: [
    { kind: "negative", columns: [6, 7] },
    { kind: "outside", columns: [7], low: "-2", high: "2" },
    { kind: "text", columns: [9], text: "ja" },
  ],
  choices: [],
  charts: [
    { title: "Forskel i kr. pr. skole", categoryColumn: 1, valueColumns: [6], direction: "horizontal", place: "below" },
    { title: "Før og efter, kr.", categoryColumn: 1, valueColumns: [4, 5], direction: "vertical", place: "right" },
  ],
  print: { header: "Mindstekommune: Ny model & proces", footer: "Regnet med Tildel" },
};

export const MODELS: Sheet = {
  ...BLANK_SHEET,
  name: "Modeller",
  title: "Modeller",
  titleRows: [
    { label: "Hvad skrives her", value: "én række for hver del af modellen, i den rækkefølge delene regnes" },
  ],
  columns: [
    { header: "Model", format: { kind: "text" } },
    { header: "Nr.", format: { kind: "general" } },
    { header: "Del", format: { kind: "text" } },
    { header: "Mekanisme", format: { kind: "text" } },
    { header: "Aktiv", format: { kind: "text" }, align: "center" },
    { header: "Formel", format: { kind: "text" } },
    { header: "Note", format: { kind: "text" } },
  ],
  rows: [
    plain(text("Ny model"), number("10"), text("Grundbeløb"), text("fixedAmount"), text("ja"), null, null),
    plain(
      text("Ny model"),
      number("60"),
      text("Små skoler"),
      text("formula"),
      text("ja"),
      text("=maks(0; 150 − elever) × [tillæg]"),
      text(
        "En lang note, der fortæller, hvorfor små skoler får et tillæg, hvem der har ønsket det, og hvornår det er vedtaget i byrådet.",
      ),
    ),
  ],
  table: "Modeller",
  frozenColumns: 1,
  choices: [
    { column: 4, choices: ["ja", "nej"], isStrict: true, prompt: "Skriv nej for at slå delen fra." },
    { column: 3, choices: { formula: "$D$5:$D$6" }, isStrict: false },
  ],
};

export const EXPLANATION: Sheet = {
  ...BLANK_SHEET,
  name: "Forklaring",
  title: "Engskolen 2026",
  columns: [
    { header: "Linje", format: { kind: "general" } },
    { header: "Hvad", format: { kind: "text" } },
    { header: "Værdi", format: { kind: "general" } },
    { header: "Enhed", format: { kind: "text" } },
  ],
  rows: [
    { kind: "heading", cells: [null, text("Klasser")] },
    plain(
      number("1"),
      text("Klasser i 2025/26"),
      { decimal: "19", format: { kind: "number", decimals: 0 } },
      text("klasser"),
    ),
    plain(number("2"), text("Beløb pr. klasse (Parametre!I5)"), { decimal: "455000", format: KR }, text("kr.")),
    plain(
      number("3"),
      text("Linje 1 × linje 2"),
      { formula: "C5*C6", result: { decimal: "8645000" }, format: KR },
      text("kr."),
    ),
    { kind: "subtotal", cells: [null, text("Klasser i alt"), { decimal: "8645000", format: KR }, text("kr.")] },
    plain(number("4"), text("Et tal med mange cifre"), number("123456789012345678.25"), text("kr.")),
    plain(number("5"), text("Et år"), { decimal: "2026", format: { kind: "year" } }, null),
    { kind: "total", cells: [null, text("I alt"), { decimal: "8645000", format: KR }, text("kr.")] },
  ],
};

export const SAMPLE: readonly Sheet[] = [CONSEQUENCE, MODELS, EXPLANATION];
