import { parsePlace, splitAddress } from "../book/address.js";
import type { NameData, SheetData } from "../book/bookData.js";
import { sheetNamed } from "../book/sheets.js";
import { allTables } from "../book/tables.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { Area, areaOf } from "./area.js";
import { flag, isMissing, text } from "./given.js";
import type { OpenBook } from "./openBook.js";
import { rangeObject } from "./rangeClass.js";

/** The names of the workbook (null), or those of one sheet alone. */
interface Names {
  readonly open: OpenBook;
  readonly sheet: SheetData | null;
}

interface Named extends Names {
  readonly item: NameData;
}

/** What the name points at; a name may as well hold a text or a number, or have lost what it pointed at. */
function area({ open, item }: Named): Area | null {
  const reference = /^=((?:'(?:[^']|'')+'|[^'"!#]+)![$A-Z0-9:]+)$/i.exec(item.formula)?.[1];
  const { sheet } = splitAddress(reference ?? "");
  const isThere = sheet !== null && sheetNamed(open.data, sheet) !== undefined;
  return reference !== undefined && isThere ? areaOf(open, reference.replaceAll("$", ""), null) : null;
}

const constant = ({ formula }: NameData): string => /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? formula;

function typeOf(named: Named): string {
  if (area(named)) return "Range";
  const { formula } = named.item;
  if (/^="/.test(formula)) return "String";
  return formula.includes("#REF!") ? "Error" : "Double";
}

function range(named: Named): HostObject {
  const found = area(named);
  if (!found) throw itemNotFound("range of a name");
  return rangeObject(found);
}

const NAME: HostClass<Named> = {
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  members: {
    _Id: { get: ({ item }) => item.name },
    Name: { get: ({ item }) => item.name },
    Type: { get: typeOf },
    Value: { get: (named) => area(named)?.address ?? constant(named.item) },
    Formula: { get: ({ item }) => item.formula, set: ({ item }, value) => void (item.formula = text(value)) },
    Visible: { get: ({ item }) => item.visible, set: ({ item }, value) => void (item.visible = flag(value)) },
    Comment: { get: ({ item }) => item.comment, set: ({ item }, value) => void (item.comment = text(value)) },
    Scope: { get: ({ item }) => (item.scope === null ? "Workbook" : "Worksheet") },
    GetRange: { call: range },
    GetRangeOrNullObject: {
      call: (named) => {
        const found = area(named);
        return found ? rangeObject(found) : undefined;
      },
    },
    Delete: { call: ({ open, item }) => void (open.data.names = open.data.names.filter((other) => other !== item)) },
  },
};

const scopeOf = ({ sheet }: Names): string | null => sheet?.id ?? null;

const listed = (names: Names): readonly Named[] =>
  names.open.data.names.filter(({ scope }) => scope === scopeOf(names)).map((item) => ({ ...names, item }));

const named = (names: Names, name: Argument): Named | undefined =>
  listed(names).find(({ item }) => item.name.toLowerCase() === text(name).toLowerCase());

/** Letters first, no blanks, not the name of a cell or of a table. */
function add(names: Names, given: Argument, reference: Argument, comment: Argument): HostObject {
  const name = text(given);
  const { open, sheet } = names;
  const isTable = allTables(open.data).some(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  const fits = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !parsePlace(name) && !/^r\d*c?\d*$/i.test(name);
  if (!fits || isTable || named(names, name)) throw invalidArgument();
  const formula = reference instanceof HostObject ? referenceTo(reference) : text(reference);
  const item = {
    name,
    scope: sheet?.id ?? null,
    formula,
    visible: true,
    comment: isMissing(comment) ? "" : text(comment),
  };
  open.data.names.push(item);
  return HostObject.of(NAME, { ...names, item });
}

function referenceTo({ subject }: HostObject): string {
  if (!(subject instanceof Area)) throw invalidArgument();
  return `=${subject.address.replace(/(\$?[A-Z]+)(\d+)(?=$|:)/g, "$$$1$$$2")}`;
}

const COLLECTION: HostClass<Names> = {
  name: "NamedItemCollection",
  members: {
    Add: { call: add },
    GetCount: { call: (names) => listed(names).length },
    GetItemOrNullObject: {
      call: (names, name) => {
        const found = named(names, name);
        return found && HostObject.of(NAME, found);
      },
    },
  },
  items: (names) => listed(names).map((item) => HostObject.of(NAME, item)),
  item: (names, name) => {
    const found = named(names, name);
    if (!found) throw itemNotFound(text(name));
    return HostObject.of(NAME, found);
  },
};

export const nameCollection = (open: OpenBook, sheet: SheetData | null): HostObject =>
  HostObject.of(COLLECTION, { open, sheet });
