import type { SheetKind } from "./sheetKinds.js";

/** Sheets that go further than a comparison, and take longer. */
export const EXTRA_KINDS = [
  "changeLog",
  "attribution",
  "pupil",
  "forecast",
  "settlement",
] as const satisfies readonly SheetKind[];

export type ExtraKind = (typeof EXTRA_KINDS)[number];

/**
 * Which results are to be written: what the command line writes for the same names and years (`compare`, `compare` with
 * several, `run`), without the sheets left out. `schools` are explained, by id; null: those that gain and lose most.
 */
export type WantedResults = { readonly leaveOut: readonly SheetKind[] } & (
  | {
      readonly kind: "comparison";
      readonly from: string;
      readonly to: string;
      readonly year: number;
      readonly schools: readonly string[] | null;
      readonly also: readonly ExtraKind[];
    }
  | {
      readonly kind: "sideBySide";
      readonly from: string;
      readonly to: readonly string[];
      readonly years: readonly number[];
    }
  | { readonly kind: "everything" }
);
