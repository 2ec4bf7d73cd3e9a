import type { Language } from "../../engine/domain/text.js";
import { showDate } from "./showDate.js";
import type { RawValue } from "./rawTable.js";

const LONGEST_SHOWN = 80;
const BOOLEANS = { da: ["FALSK", "SAND"], en: ["FALSE", "TRUE"] } as const;

/** What a cell holds, as the user of a Danish or English spreadsheet would recognise it; long texts are cut. */
export function showRaw(raw: RawValue, language: Language): string {
  if (raw === null) return "";
  if (typeof raw === "string") return raw.length > LONGEST_SHOWN ? `${raw.slice(0, LONGEST_SHOWN)}…` : raw;
  if (typeof raw === "number") return language === "da" ? String(raw).replace(".", ",") : String(raw);
  if (typeof raw === "boolean") return BOOLEANS[language][raw ? 1 : 0];
  return "error" in raw ? raw.error : showDate(raw.date);
}
