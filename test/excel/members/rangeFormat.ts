import { cellAt, forEachCell } from "../book/cells.js";
import { addLayer, readLayers } from "../book/layers.js";
import { shownText } from "../book/shownText.js";
import { usedRect, formatAt } from "../book/cells.js";
import { intersection, lastColumn, lastRow, rect } from "../book/rect.js";
import type { Rect } from "../book/bookData.js";
import { invalidArgument } from "../protocol/hostError.js";
import { HostObject, type HostClass } from "../protocol/hostObject.js";
import type { Wire } from "../protocol/wire.js";
import type { Area } from "./area.js";
import { bagMembers, bagObject, type Bag, type Store } from "./bag.js";
import { number, oneOf, type isMissing } from "./given.js";
import { needEditable } from "./rangeValues.js";

const POINTS_PER_SIGN = 5.25;
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

const FILL: Bag = {
  name: "RangeFill",
  scalars: { Color: "#FFFFFF", Pattern: "None", PatternColor: "#000000", TintAndShade: 0 },
  methods: { Clear: (store, path) => store.write(`${path}color`, "#FFFFFF") },
};
const FONT: Bag = {
  name: "RangeFont",
  scalars: {
    ...{ Name: "Calibri", Size: 11, Color: "#000000", Bold: false, Italic: false, Underline: "None" },
    ...{ Strikethrough: false, Subscript: false, Superscript: false, TintAndShade: 0 },
  },
};
const FORMAT: Bag = {
  name: "RangeFormat",
  scalars: {
    ...{ WrapText: false, HorizontalAlignment: "General", VerticalAlignment: "Bottom", IndentLevel: 0 },
    ...{ ShrinkToFit: false, TextOrientation: 0, ReadingOrder: "Context" },
  },
  children: {
    Fill: FILL,
    Font: FONT,
    Protection: { name: "FormatProtection", scalars: { Locked: true, FormulaHidden: false } },
  },
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  horizontalAlignment: [
    ...["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"],
  ],
  verticalAlignment: ["Top", "Center", "Bottom", "Justify", "Distributed"],
};

/** What was said of an area about its look; colours and words are checked as Excel checks them. */
function looks(area: Area, of: Rect = area.rect): Store {
  return {
    read: (path, otherwise) => readLayers(area.sheet.looks, of, path, otherwise),
    write: (path, value) => {
      needEditable(area);
      if (/color$/i.test(path)) checkColor(value);
      const words = WORDS[path];
      if (words && !words.some((word) => word === value)) throw invalidArgument();
      addLayer(area.sheet.looks, { rect: of, values: { [path]: value } });
    },
  };
}

export function checkColor(value: Wire): void {
  const isColor =
    typeof value === "string" && (value === "" || /^#[0-9a-f]{6}$/i.test(value) || /^[a-z]+$/i.test(value));
  if (!isColor) throw invalidArgument(`${JSON.stringify(value)} is no colour`);
}

const EDGES = [
  ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
  ...(["InsideHorizontal", "InsideVertical", "DiagonalDown", "DiagonalUp"] as const),
] as const;
type Edge = (typeof EDGES)[number];

const BORDER: Bag = {
  name: "RangeBorder",
  scalars: { Style: "None", Weight: "Thin", Color: "#000000", TintAndShade: 0 },
};

/** The cells an edge belongs to, and the edge it is for them. */
function cellsOfEdge({ rect: of }: Area, edge: Edge): { readonly cells: Rect | null; readonly edge: string } {
  const { row, column, rows, columns } = of;
  if (edge === "EdgeTop") return { cells: rect(row, column, 1, columns), edge };
  if (edge === "EdgeBottom") return { cells: rect(lastRow(of), column, 1, columns), edge };
  if (edge === "EdgeLeft") return { cells: rect(row, column, rows, 1), edge };
  if (edge === "EdgeRight") return { cells: rect(row, lastColumn(of), rows, 1), edge };
  if (edge === "InsideHorizontal")
    return { cells: rows > 1 ? rect(row, column, rows - 1, columns) : null, edge: "EdgeBottom" };
  if (edge === "InsideVertical")
    return { cells: columns > 1 ? rect(row, column, rows, columns - 1) : null, edge: "EdgeRight" };
  return { cells: of, edge };
}

const NOWHERE: Store = { read: (_path, otherwise) => otherwise, write: () => undefined };

function border(area: Area, key: Parameters<typeof isMissing>[0]): HostObject {
  const { cells, edge } = cellsOfEdge(area, oneOf(key, EDGES));
  return bagObject(BORDER, cells === null ? NOWHERE : looks(area, cells), `borders/${edge}/`);
}

const BORDERS: HostClass<Area> = {
  name: "RangeBorderCollection",
  members: { Count: { get: () => EDGES.length } },
  items: (area) => EDGES.map((edge) => border(area, edge)),
  item: border,
};

/** A measure of whole columns or rows: the same for all of them, or null. */
function measured(kept: ReadonlyMap<number, number>, first: number, count: number, otherwise: number): Wire {
  const found = kept.get(first) ?? otherwise;
  for (let index = first; index < first + Math.min(count, 10_000); index++)
    if ((kept.get(index) ?? otherwise) !== found) return null;
  return found;
}

function measure(area: Area, kept: Map<number, number>, first: number, count: number, value: number): void {
  needEditable(area);
  if (value < 0 || value > 2000) throw invalidArgument();
  for (let index = first; index < first + count; index++) kept.set(index, value);
}

/** As wide as the longest text, more or less: only a real Excel knows its fonts. */
function autofitColumns(area: Area): void {
  needEditable(area);
  const { sheet, open } = area;
  const seen = usedRect(sheet, area.rect, true);
  const found = seen && intersection(seen, area.rect);
  if (!found) return;
  const longest = new Map<number, number>();
  forEachCell(found, (row, column) => {
    const text = shownText(cellAt(sheet, row, column), formatAt(sheet, row, column), open.locale);
    longest.set(column, Math.max(longest.get(column) ?? 0, text.length));
  });
  for (const [column, signs] of longest) if (signs > 0) sheet.columnWidths.set(column, signs * POINTS_PER_SIGN + 5);
}

const RANGE_FORMAT: HostClass<Area> = {
  name: "RangeFormat",
  members: {
    ...bagMembers(FORMAT, (area: Area) => looks(area)),
    Borders: { child: (area) => HostObject.of(BORDERS, area) },
    ColumnWidth: {
      get: ({ sheet, rect: of }) => measured(sheet.columnWidths, of.column, of.columns, STANDARD_WIDTH),
      set: (area, value) => measure(area, area.sheet.columnWidths, area.rect.column, area.rect.columns, number(value)),
    },
    RowHeight: {
      get: ({ sheet, rect: of }) => measured(sheet.rowHeights, of.row, of.rows, STANDARD_HEIGHT),
      set: (area, value) => measure(area, area.sheet.rowHeights, area.rect.row, area.rect.rows, number(value)),
    },
    AutofitColumns: { call: autofitColumns },
    AutofitRows: { call: needEditable },
  },
};

export const rangeFormat = (area: Area): HostObject => HostObject.of(RANGE_FORMAT, area);
