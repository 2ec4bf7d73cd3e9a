import type { ConditionalFormatData } from "../book/bookData.js";
import { nextId } from "../book/newBook.js";
import { overlaps } from "../book/rect.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { isRecord, type Wire } from "../protocol/wire.js";
import type { Area } from "./area.js";
import { bagObject, recordStore, type Bag, type Store } from "./bag.js";
import { oneOf, text } from "./given.js";
import { needEditable } from "./rangeValues.js";

interface Format {
  readonly area: Area;
  readonly data: ConditionalFormatData;
}

const TYPES = ["Custom", "CellValue", "ContainsText"] as const;
const LOOK: Bag = {
  name: "ConditionalRangeFormat",
  scalars: { NumberFormat: "" },
  children: {
    Fill: { name: "ConditionalRangeFill", scalars: { Color: "" } },
    Font: {
      name: "ConditionalRangeFont",
      scalars: { Color: "", Bold: null, Italic: null, Underline: null, Strikethrough: null },
    },
  },
};
const BY_FORMULA: Bag = {
  name: "CustomConditionalFormat",
  children: { Rule: { name: "ConditionalFormatRule", scalars: { Formula: "" } }, Format: LOOK },
};
const BY_VALUE: Bag = { name: "CellValueConditionalFormat", scalars: { Rule: {} }, children: { Format: LOOK } };
const BY_TEXT: Bag = { name: "TextConditionalFormat", scalars: { Rule: {} }, children: { Format: LOOK } };

const store = ({ area, data }: Format): Store => {
  const kept = recordStore(data.look, () => needEditable(area));
  return {
    read: kept.read,
    write: (path, value) => {
      if (path === "rule") checkRule(value);
      if (path === "rule/formula" && !(typeof value === "string" && value.startsWith("="))) throw invalidArgument();
      kept.write(path, value);
    },
  };
};

const OPERATORS = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual"],
  ...["LessThanOrEqual", "Contains", "NotContains", "BeginsWith", "EndsWith"],
];

/** A rule has an operator and what it compares with. */
function checkRule(rule: Wire): void {
  const operator = isRecord(rule) ? rule["operator"] : null;
  const compared = isRecord(rule) ? (rule["formula1"] ?? rule["text"]) : null;
  if (typeof operator !== "string" || !OPERATORS.includes(operator) || typeof compared !== "string")
    throw invalidArgument();
}

const formatObject = (format: Format): HostObject => HostObject.of(FORMAT, format);

/** The child of the format's own type; the others fail, or are null objects. */
const ofType = (format: Format, type: string, bag: Bag): HostObject | null =>
  format.data.type === type ? bagObject(bag, store(format)) : null;

function needType(format: Format, type: string, bag: Bag): HostObject {
  const found = ofType(format, type, bag);
  if (!found) throw itemNotFound(type);
  return found;
}

const FORMAT: HostClass<Format> = {
  name: "ConditionalFormat",
  identity: ({ data }) => ({ Id: data.id }),
  members: {
    Id: { get: ({ data }) => data.id },
    Type: { get: ({ data }) => data.type },
    Priority: { get: ({ area, data }) => area.sheet.conditionalFormats.indexOf(data) },
    StopIfTrue: {
      get: ({ data }) => data.look["stopIfTrue"] ?? false,
      set: (format, value) => store(format).write("stopIfTrue", value === true),
    },
    Custom: { child: (format) => needType(format, "Custom", BY_FORMULA) },
    CustomOrNullObject: { child: (format) => ofType(format, "Custom", BY_FORMULA) },
    CellValue: { child: (format) => needType(format, "CellValue", BY_VALUE) },
    CellValueOrNullObject: { child: (format) => ofType(format, "CellValue", BY_VALUE) },
    TextComparison: { child: (format) => needType(format, "ContainsText", BY_TEXT) },
    TextComparisonOrNullObject: { child: (format) => ofType(format, "ContainsText", BY_TEXT) },
    Delete: { call: ({ area, data }) => remove(area, [data]) },
  },
};

function remove(area: Area, removed: readonly ConditionalFormatData[]): void {
  needEditable(area);
  area.sheet.conditionalFormats = area.sheet.conditionalFormats.filter((other) => !removed.includes(other));
}

const within = ({ sheet, rect }: Area): readonly ConditionalFormatData[] =>
  sheet.conditionalFormats.filter((data) => overlaps(data.rect, rect));

/** Excel puts the newest first. */
function add(area: Area, type: Argument): HostObject {
  needEditable(area);
  if (!TYPES.some((known) => known === type))
    throw area.open.unknown.note(`ConditionalFormatType ${typeof type === "string" ? type : "?"}`);
  const data = { id: nextId(area.open.data), type: oneOf(type, TYPES), rect: area.rect, look: {} };
  area.sheet.conditionalFormats.unshift(data);
  return formatObject({ area, data });
}

function byId(area: Area, id: Argument): HostObject | null {
  const data = within(area).find((other) => other.id === text(id));
  return data ? formatObject({ area, data }) : null;
}

function byIdOrFail(area: Area, id: Argument): HostObject {
  const found = byId(area, id);
  if (!found) throw itemNotFound("conditional format");
  return found;
}

const COLLECTION: HostClass<Area> = {
  name: "ConditionalFormatCollection",
  members: {
    Add: { call: add },
    ClearAll: { call: (area) => remove(area, within(area)) },
    GetCount: { call: (area) => within(area).length },
    GetItemOrNullObject: { call: (area, id) => byId(area, id) ?? undefined },
  },
  items: (area) => within(area).map((data) => formatObject({ area, data })),
  item: byIdOrFail,
};

export const conditionalFormats = (area: Area): HostObject => HostObject.of(COLLECTION, area);
