import type { ParameterDial, RangedDial } from "../engine/index.js";
import { decimalsOf, numberOf } from "../workbook/answer/writtenNumber.js";
import { WrongUse } from "./wrongUse.js";

/** "Elevtakst: Takst: 4" or "Grundbeløb: Beløb: Nord": part, parameter, and the first grade or the name in Gælder. */
export function readDial(written: string): ParameterDial {
  const [part = "", parameter = "", which = "", ...more] = written.split(":").map((piece) => piece.trim());
  if (part === "" || parameter === "" || more.length > 0) throw unreadable(written);
  const grade = /^\d{1,2}$/.test(which) ? { gradeFrom: Number(which) } : { scope: which };
  return { part, parameter, ...grade };
}

/** The same with the range it may be set in: "Bygninger: Beløb = 300..600". It is set with the decimals of the ends. */
export function readRangedDial(written: string): RangedDial {
  const [dial = "", range = ""] = written.split("=");
  const [low = "", high = ""] = range.split("..").map((end) => end.trim());
  const from = numberOf(low);
  const to = numberOf(high);
  if (!from || !to) throw unreadable(written);
  return { ...readDial(dial), from, to, decimals: Math.max(decimalsOf(low), decimalsOf(high)) };
}

const unreadable = (written: string): WrongUse =>
  new WrongUse({
    da: `“${written}” kan ikke læses. Skriv "Del: Parameter" eller "Del: Parameter: trin = 300..600".`,
    en: `“${written}” cannot be read. Write "Part: Parameter" or "Part: Parameter: grade = 300..600".`,
  });
