import type { Text } from "../../engine/index.js";
import type { PortFaultKind } from "../app/portFault.js";

/** What went wrong and what to do, in whole sentences. */
export interface FaultText {
  readonly sentence: Text;
  readonly remedy: Text;
}

type FaultSentence = (place: string | null) => FaultText;

const of = (place: string | null, before: string): string => (place === null ? "" : `${before}${place}`);
const quoted = (place: string | null, before: string): string => (place === null ? "" : `${before}“${place}”`);

/** Every fault of a workbook: what it means to the user, and the way on. */
export const WORKBOOK_FAULTS: Readonly<Record<PortFaultKind, FaultSentence>> = {
  cellEditMode: () => ({
    sentence: { da: "En celle er ved at blive redigeret.", en: "A cell is being edited." },
    remedy: { da: "Tryk Enter eller Esc i arket, og prøv igen.", en: "Press Enter or Esc in the sheet and try again." },
  }),
  sheetProtected: (place) => ({
    sentence: { da: `Arket${quoted(place, " ")} er beskyttet.`, en: `The sheet${quoted(place, " ")} is protected.` },
    remedy: {
      da: "Ophæv beskyttelsen under Gennemse, og prøv igen.",
      en: "Remove the protection under Review and try again.",
    },
  }),
  workbookProtected: () => ({
    sentence: {
      da: "Projektmappens struktur er beskyttet, så der kan ikke tilføjes eller fjernes ark.",
      en: "The structure of the workbook is protected, so sheets can be neither added nor removed.",
    },
    remedy: {
      da: "Ophæv beskyttelsen af projektmappen under Gennemse, og prøv igen.",
      en: "Remove the protection of the workbook under Review and try again.",
    },
  }),
  workbookClosed: () => ({
    sentence: { da: "Projektmappen er lukket.", en: "The workbook is closed." },
    remedy: { da: "Åbn den, og åbn Tildel igen derfra.", en: "Open it, and open Tildel again from there." },
  }),
  otherWorkbookInFocus: () => ({
    sentence: { da: "En anden projektmappe er i forgrunden.", en: "Another workbook is in front." },
    remedy: {
      da: "Klik i den projektmappe, som Tildel er åbnet fra, og prøv igen.",
      en: "Click in the workbook that Tildel was opened from and try again.",
    },
  }),
  conflict: (place) => ({
    sentence: {
      da: `En anden har ændret det samme samtidig${quoted(place, " på ")}.`,
      en: `Somebody else has changed the same at the same time${quoted(place, " on ")}.`,
    },
    remedy: {
      da: "Vent, til ændringerne er hentet, og prøv igen.",
      en: "Wait until the changes have come in and try again.",
    },
  }),
  tooLarge: (place) => ({
    sentence: {
      da: `Der er mere, end programmet kan tage imod på én gang${quoted(place, ": ")}.`,
      en: `There is more than the program takes at once${quoted(place, ": ")}.`,
    },
    remedy: {
      da: "Vælg færre ark eller år, eller brug Excel på computeren i stedet for i browseren.",
      en: "Choose fewer sheets or years, or use Excel on the computer instead of in the browser.",
    },
  }),
  tooBusy: () => ({
    sentence: { da: "Excel er optaget af noget andet.", en: "Excel is busy with something else." },
    remedy: { da: "Vent et øjeblik, og prøv igen.", en: "Wait a moment and try again." },
  }),
  accessDenied: (place) => ({
    sentence: {
      da: `Der er ikke adgang til at ændre${of(place, " ")}. Projektmappen er måske skrivebeskyttet.`,
      en: `There is no permission to change${place === null ? " it" : ` ${place}`}. The workbook may be read-only.`,
    },
    remedy: { da: "Gem en kopi, som du må ændre, og prøv igen.", en: "Save a copy that you may change and try again." },
  }),
  unsupportedExcel: () => ({
    sentence: {
      da: "Denne udgave af Excel er for gammel til Tildel.",
      en: "This version of Excel is too old for Tildel.",
    },
    remedy: {
      da: "Brug Excel 2021 eller nyere, Excel på nettet eller Tildel i en browser.",
      en: "Use Excel 2021 or later, Excel on the web, or Tildel in a browser.",
    },
  }),
  nameTaken: (place) => ({
    sentence: {
      da: `Der er allerede et ark eller en tabel, der hedder${quoted(place, " ")}. Intet er indsat.`,
      en: `There is already a sheet or table called${quoted(place, " ")}. Nothing has been inserted.`,
    },
    remedy: { da: "Omdøb eller slet det, og prøv igen.", en: "Rename or delete it and try again." },
  }),
  placeGone: (place) => ({
    sentence: {
      da: `Cellen findes ikke længere${quoted(place, ": ")}.`,
      en: `The cell is no longer there${quoted(place, ": ")}.`,
    },
    remedy: { da: "Læs tabellerne igen, og prøv igen.", en: "Read the tables again and try again." },
  }),
  tableMoved: (place) => ({
    sentence: {
      da: `Tabellen${quoted(place, " ")} er flyttet eller ændret, siden den blev læst. Intet er ændret.`,
      en: `The table${quoted(place, " ")} has been moved or changed since it was read. Nothing has been changed.`,
    },
    remedy: { da: "Læs tabellerne igen, og prøv igen.", en: "Read the tables again and try again." },
  }),
  cancelled: () => ({
    sentence: { da: "Arbejdet blev afbrudt.", en: "The work was cancelled." },
    remedy: { da: "Prøv igen, når du er klar.", en: "Try again when you are ready." },
  }),
  unknown: () => ({
    sentence: {
      da: "Projektmappen svarede med en fejl, som Tildel ikke kender.",
      en: "The workbook answered with an error that Tildel does not know.",
    },
    remedy: {
      da: "Prøv igen. Sker det igen, så send detaljerne til den, der hjælper jer.",
      en: "Try again. If it happens again, send the details to whoever helps you.",
    },
  }),
};

/** Said besides where a fault left the workbook half changed. */
export const NOT_WHOLE: Text = {
  da: "Projektmappen kunne ikke føres tilbage til, som den var. Luk den uden at gemme, og åbn den igen.",
  en: "The workbook could not be put back as it was. Close it without saving and open it again.",
};

/** The engine broke down. */
export const ENGINE_FAULT: FaultText = {
  sentence: {
    da: "Der er en fejl i Tildel selv, ikke i jeres data. Der er ikke vist noget forkert resultat.",
    en: "There is a fault in Tildel itself, not in your data. No wrong result has been shown.",
  },
  remedy: {
    da: "Prøv igen. Sker det igen, så send detaljerne til dem, der laver Tildel.",
    en: "Try again. If it happens again, send the details to those who make Tildel.",
  },
};
