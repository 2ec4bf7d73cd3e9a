import type { Text } from "../../engine/index.js";

export const BROWSER_TEXTS = {
  workbook: { da: "Projektmappe", en: "Workbook" },
  pane: { da: "Tildel", en: "Tildel" },
  parts: { da: "Vis", en: "Show" },
  open: { da: "Åbn …", en: "Open …" },
  save: { da: "Gem som .xlsx", en: "Save as .xlsx" },
  sheets: { da: "Ark", en: "Sheets" },
  noSheets: { da: "Projektmappen er tom.", en: "The workbook is empty." },
  sheetHelp: {
    da: "Piletaster flytter, Enter eller F2 retter, Esc fortryder.",
    en: "Arrow keys move, Enter or F2 edits, Esc undoes.",
  },
  cannotOpen: { da: "Filen kunne ikke åbnes", en: "The file could not be opened" },
  cannotSave: { da: "Filen kunne ikke gemmes", en: "The file could not be saved" },
  example: { da: "Eksempelkommune", en: "Eksempelkommune" },
  onlyHere: {
    da: "Alt bliver i denne browser. Gem filen for at beholde den.",
    en: "Everything stays in this browser. Save the file to keep it.",
  },
  savedPlain: {
    da: "Alle ark og tabeller gemmes, men med Tildels udseende: filens egne farver, formler og figurer, og hvad der står uden om tabellerne, kommer ikke med. Behold den fil, du åbnede.",
    en: "All sheets and tables are saved, but with Tildel's look: the file's own colours, formulas and charts, and what stands around the tables, are not. Keep the file you opened.",
  },
} as const satisfies Readonly<Record<string, Text>>;
