import type { BorderSide, CellStyle, FillStyle } from "hucre";

/** Colours and fonts, all in one place. Every pair of text and ground has a contrast of at least 4.5 to 1 (WCAG 2.1 AA). */
export const FONT = "Calibri";
export const TITLE_SIZE = 16;
export const TEXT_SIZE = 11;

const NAVY = "1F3A5F";
const INK = "1F2933";
const GREY = "52606D";
const MIST = "EAF0F6";
/** Rules in tables and charts. */
export const LINE = "C5D0DB";
const RED = "B3261E";
const AMBER = "FFE8BF";

/** One colour per bar of a chart, told apart also without colour vision. */
export const BAR_COLOURS = ["1F3A5F", "D98324", "6FA3C7", "8A9A5B"] as const;

const filled = (rgb: string): FillStyle => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
const line = (rgb: string, style: BorderSide["style"] = "thin"): BorderSide => ({ style, color: { rgb } });
const font = (rgb: string, bold = false): NonNullable<CellStyle["font"]> => ({
  name: FONT,
  size: TEXT_SIZE,
  bold,
  color: { rgb },
});

export const TITLE: CellStyle = { font: { name: FONT, size: TITLE_SIZE, bold: true, color: { rgb: NAVY } } };
export const TITLE_ROW: CellStyle = { font: font(INK) };
export const FOOTNOTE: CellStyle = { font: { name: FONT, size: TEXT_SIZE - 1, italic: true, color: { rgb: GREY } } };
export const HEADER: CellStyle = { font: font("FFFFFF", true), fill: filled(NAVY), border: { bottom: line(NAVY) } };

/** How a row of the body looks, by its kind. */
export const ROWS: Readonly<Record<"plain" | "heading" | "subtotal" | "total", CellStyle>> = {
  plain: { font: font(INK), border: { bottom: line(LINE, "hair") } },
  heading: { font: font(NAVY, true), fill: filled(MIST), border: { bottom: line(LINE) } },
  subtotal: { font: font(INK, true), border: { top: line(LINE), bottom: line(LINE) } },
  total: { font: font(INK, true), fill: filled(MIST), border: { top: line(NAVY), bottom: line(NAVY) } },
};

export const NEGATIVE: CellStyle = { font: { color: { rgb: RED } } };
/** Only the ground, so that a negative number on it stays red. In a conditional format bgColor is what fills (ISO 29500-1, 18.8.32). */
export const NOTICED: CellStyle = {
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: AMBER }, bgColor: { rgb: AMBER } },
};
