import { classCliffs, type Language, type OnePupil, type PupilEffect } from "../../../engine/index.js";
import { classCliffWords } from "../../../workbook/present/classCliffWords.js";
import type { CellPlace } from "../../app/workbookPort.js";
import { moneyDecimal, type Decimal } from "../decimals.js";

/** What a pupil more or fewer does, in kr: to the school, and to all others together. */
export interface EffectOnSchools {
  readonly own: Decimal;
  readonly others: Decimal;
}

/** A cell of Elevtal; an effect is null where there is no pupil to lose, or where it cannot be computed. */
export interface PupilRow {
  readonly grade: number;
  readonly site: string;
  readonly group: string;
  readonly pupils: number;
  readonly classes: number | null;
  readonly more: EffectOnSchools | null;
  readonly fewer: EffectOnSchools | null;
  readonly isRefused: boolean;
  readonly place: CellPlace;
}

export interface OnePupilView {
  readonly schoolYear: string;
  readonly year: number;
  readonly hasSites: boolean;
  readonly hasGroups: boolean;
  readonly rows: readonly PupilRow[];
  /** Where one pupil makes or unmakes a class, in sentences. */
  readonly cliffs: readonly string[];
}

export function onePupilView(sensitivity: OnePupil, language: Language): OnePupilView {
  const { cells, allocation, schoolYear, year } = sensitivity;
  const { unitDecimals } = allocation.settings;
  const effect = (of: PupilEffect | null): EffectOnSchools | null =>
    of && { own: moneyDecimal(of.own, unitDecimals), others: moneyDecimal(of.others, unitDecimals) };
  const hasGroups = new Set(cells.map(({ group }) => group)).size > 1;
  const style = { unitDecimals, language, namesGroup: hasGroups };
  return {
    schoolYear,
    year,
    hasSites: cells.some(({ site }) => site !== ""),
    hasGroups,
    rows: cells.map(({ grade, site, group, pupils, classGroups, more, fewer, refused, at }) => ({
      ...{ grade, site, group, pupils },
      classes: classGroups[0]?.classes ?? null,
      more: effect(more),
      fewer: effect(fewer),
      isRefused: refused.length > 0,
      place: { sheet: at.sheet, address: at.cell },
    })),
    cliffs: classCliffs(sensitivity).map((cliff) => classCliffWords(cliff, style)),
  };
}
