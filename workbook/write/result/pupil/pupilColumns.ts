import type { ClassGroup, Language, PupilEffect, PupilSensitivity } from "../../../../engine/index.js";
import { signedMoney } from "../../../present/classCliffWords.js";
import type { SheetCell, SheetColumn } from "../../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "../cells.js";
import { RESULT_WORDS } from "../resultWords.js";
import { PUPIL_WORDS } from "./pupilWords.js";

export interface PupilColumn {
  readonly kind: "label" | "count" | "money";
  readonly column: SheetColumn;
  readonly cell: (cell: PupilSensitivity) => SheetCell;
}

const WHOLE = { kind: "number", decimals: 0 } as const;
const TEXT = { kind: "text" } as const;

export function pupilColumns(unitDecimals: number, language: Language): readonly PupilColumn[] {
  const words = PUPIL_WORDS[language].columns;
  const { schoolId, school } = RESULT_WORDS[language].columns;
  const label = (header: string, of: (cell: PupilSensitivity) => string, width?: number): PupilColumn => ({
    kind: "label",
    column: { header, format: TEXT, ...(width === undefined ? {} : { width }) },
    cell: (cell) => textCell(of(cell)),
  });
  const count = (header: string, of: (cell: PupilSensitivity) => number | null): PupilColumn => ({
    kind: "count",
    column: { header, format: WHOLE, width: 11 },
    cell: (cell) => countCell(of(cell)),
  });
  const first = ({ classGroups }: PupilSensitivity): ClassGroup | null => classGroups[0] ?? null;
  return [
    label(schoolId, (cell) => cell.schoolId, 9),
    label(school, (cell) => cell.schoolName),
    label(words.site, (cell) => cell.site, 12),
    label(words.group, (cell) => cell.group, 12),
    count(words.grade, ({ grade }) => grade),
    count(words.pupils, (cell) => first(cell)?.pupils ?? cell.pupils),
    count(words.cap, (cell) => first(cell)?.cap ?? null),
    count(words.classes, (cell) => first(cell)?.classes ?? null),
    count(words.toOneMore, (cell) => first(cell)?.toOneMore ?? null),
    count(words.toOneFewer, (cell) => first(cell)?.toOneFewer ?? null),
    ...effectColumns("more", ({ more }) => more, unitDecimals, language),
    ...effectColumns("fewer", ({ fewer }) => fewer, unitDecimals, language),
  ];
}

function effectColumns(
  which: "more" | "fewer",
  of: (cell: PupilSensitivity) => PupilEffect | null,
  unitDecimals: number,
  language: Language,
): readonly PupilColumn[] {
  const words = PUPIL_WORDS[language].columns;
  const decimals = moneyDecimals(unitDecimals);
  const money = (header: string, pick: "own" | "others"): PupilColumn => ({
    kind: "money",
    column: { header, format: moneyFormat(unitDecimals), width: 14 },
    cell: (cell) => numberCell(of(cell)?.[pick] ?? null, decimals),
  });
  return [
    {
      kind: "count",
      column: { header: words[`${which}Classes`], format: WHOLE, width: 11 },
      cell: (cell) => countCell(of(cell)?.classGroups[0]?.classes ?? null),
    },
    money(words[`${which}Own`], "own"),
    money(words[`${which}Others`], "others"),
    {
      kind: "label",
      column: { header: words[`${which}Parts`], format: TEXT, width: 60 },
      cell: (cell) => textCell(partsText(of(cell), unitDecimals, language)),
    },
  ];
}

/** "Klassetakst +455.000 kr; Rest pr. elev −12.000 kr": the parts that move the school's own amount. */
function partsText(effect: PupilEffect | null, unitDecimals: number, language: Language): string {
  const moving = (effect?.parts ?? []).filter(({ own }) => own.numerator !== 0n);
  return moving.map(({ part, own }) => `${part} ${signedMoney(own, unitDecimals, language)}`).join("; ");
}

const countCell = (count: number | null): SheetCell => (count === null ? null : { decimal: String(count) });
