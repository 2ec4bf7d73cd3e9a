import type { TITLE } from "../../../workbook/xlsx/write/appearance.js";

/** How cells look, as the file says it too: one appearance for both ways to write a sheet. */
export type Style = typeof TITLE;

type Border = NonNullable<NonNullable<Style["border"]>["top"]>;

/** Gives a range the font, ground and rules of a style. */
export function applyStyle(range: Excel.Range, { font, fill, border }: Style): void {
  const { format } = range;
  if (font) applyFont(format.font, font);
  const ground = groundOf(fill);
  if (ground !== null) format.fill.color = ground;
  if (border?.top) rule(format.borders.getItem("EdgeTop"), border.top);
  if (border?.bottom) rule(format.borders.getItem("EdgeBottom"), border.bottom);
}

function applyFont(target: Excel.RangeFont, { name, size, bold, italic, color }: NonNullable<Style["font"]>): void {
  if (name !== undefined) target.name = name;
  if (size !== undefined) target.size = size;
  if (bold !== undefined) target.bold = bold;
  if (italic !== undefined) target.italic = italic;
  if (color?.rgb !== undefined) target.color = `#${color.rgb}`;
}

/** The rule under every row of a range. */
export function applyRowRules(range: Excel.Range, { border }: Style): void {
  if (!border?.bottom) return;
  rule(range.format.borders.getItem("InsideHorizontal"), border.bottom);
  rule(range.format.borders.getItem("EdgeBottom"), border.bottom);
}

export function groundOf(fill: Style["fill"]): string | null {
  const rgb = fill?.type === "pattern" ? fill.fgColor?.rgb : undefined;
  return rgb === undefined ? null : `#${rgb}`;
}

function rule(side: Excel.RangeBorder, { style, color }: Border): void {
  side.style = "Continuous";
  side.weight = style === "hair" ? "Hairline" : "Thin";
  if (color?.rgb !== undefined) side.color = `#${color.rgb}`;
}
