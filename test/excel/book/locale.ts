/** What the language of the workbook decides. Between office.js and Excel everything is American; what is typed is not. */
export interface Locale {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly isTrue: string;
  readonly isFalse: string;
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly chart: string;
  readonly isDayFirst: boolean;
}

export const AMERICAN: Locale = {
  name: "en-US",
  decimal: ".",
  group: ",",
  isTrue: "TRUE",
  isFalse: "FALSE",
  sheet: "Sheet",
  table: "Table",
  column: "Column",
  chart: "Chart",
  isDayFirst: false,
};

export const DANISH: Locale = {
  name: "da-DK",
  decimal: ",",
  group: ".",
  isTrue: "SAND",
  isFalse: "FALSK",
  sheet: "Ark",
  table: "Tabel",
  column: "Kolonne",
  chart: "Diagram",
  isDayFirst: true,
};

export type LocaleName = "da-DK" | "en-US";
export const LOCALES: Readonly<Record<LocaleName, Locale>> = { "da-DK": DANISH, "en-US": AMERICAN };
