import type { CellData } from "./bookData.js";
import type { Locale } from "./locale.js";
import { dayOf } from "./readText.js";

/** What a cell shows, in the language of the workbook. Knows the formats of this product, not all of Excel's. */
export function shownText(cell: CellData | undefined, format: string, locale: Locale): string {
  if (!cell) return "";
  const { value } = cell;
  if (typeof value === "boolean") return value ? locale.isTrue : locale.isFalse;
  if (typeof value === "string") return value;
  return shownNumber(value, format, locale);
}

function shownNumber(value: number, format: string, locale: Locale): string {
  const sections = format.split(";");
  const section = value < 0 && sections[1] !== undefined ? sections[1] : (sections[0] ?? "General");
  const size = value < 0 && sections[1] !== undefined ? -value : value;
  if (section === "General" || section === "@" || section === "") return String(value).replace(".", locale.decimal);
  if (/[ymd]/i.test(section.replace(/\[[^\]]*\]|"[^"]*"/g, ""))) return shownDate(size, section);
  return filledIn(section, size, locale);
}

function filledIn(section: string, value: number, { decimal, group }: Locale): string {
  const clean = section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./g, " ")
    .replace(/\\(.)/g, '"$1"');
  const digits = /[#0?][#0?,.]*/.exec(clean.replace(/"[^"]*"/g, (quoted) => "~".repeat(quoted.length)));
  const mask = digits?.[0] ?? "";
  const places = /\.([0#?]*)/.exec(mask)?.[1]?.length ?? 0;
  const number = Math.abs(clean.includes("%") ? value * 100 : value).toFixed(places);
  const [whole = "0", fraction] = number.split(".");
  const grouped = mask.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = value < 0 && Number(number) !== 0 ? "-" : "";
  const text = `${sign}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
  const at = digits?.index ?? 0;
  return (clean.slice(0, at) + text + clean.slice(at + mask.length)).replaceAll('"', "");
}

function shownDate(value: number, section: string): string {
  const { year, month, day } = dayOf(value);
  const two = (number: number): string => String(number).padStart(2, "0");
  return section
    .replace(/yyyy|yy/gi, String(year))
    .replace(/mm/gi, two(month))
    .replace(/\bm\b/gi, String(month))
    .replace(/dd/gi, two(day))
    .replace(/\bd\b/gi, String(day));
}
