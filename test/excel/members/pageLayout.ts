import type { SheetData } from "../book/bookData.js";
import { placeText } from "../book/address.js";
import { invalidArgument } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { isRecord, type Wire } from "../protocol/wire.js";
import { givenArea } from "./area.js";
import { bagMembers, recordStore, type Bag, type Store } from "./bag.js";
import { oneOf, plain } from "./given.js";
import type { OpenBook } from "./openBook.js";

interface Page {
  readonly open: OpenBook;
  readonly sheet: SheetData;
}

const ONE: Bag = {
  name: "HeaderFooter",
  scalars: {
    ...{ LeftHeader: "", CenterHeader: "", RightHeader: "" },
    ...{ LeftFooter: "", CenterFooter: "", RightFooter: "" },
  },
};
const PAGE: Bag = {
  name: "PageLayout",
  scalars: {
    ...{ Orientation: "Portrait", PaperSize: "Letter", BlackAndWhite: false, DraftMode: false, FirstPageNumber: "" },
    ...{ Zoom: { scale: 100 }, CenterHorizontally: false, CenterVertically: false, PrintOrder: "DownThenOver" },
    ...{ PrintHeadings: false, PrintGridlines: false, PrintComments: "NoComments", PrintErrors: "AsDisplayed" },
    ...{ LeftMargin: 50.4, RightMargin: 50.4, TopMargin: 54, BottomMargin: 54, HeaderMargin: 21.6, FooterMargin: 21.6 },
  },
  children: {
    HeadersFooters: {
      name: "HeaderFooterGroup",
      scalars: { State: "Default", UseSheetMargins: true, UseSheetScale: true },
      children: { DefaultForAllPages: ONE, FirstPage: ONE, EvenPages: ONE, OddPages: ONE },
    },
  },
};
const LONGEST = 255;

const store = ({ open, sheet }: Page): Store => {
  const kept = recordStore(sheet.look, () => open.needUnprotected(sheet));
  return {
    read: (path, otherwise) => kept.read(`page/${path}`, otherwise),
    write: (path, value) => {
      check(path, value);
      kept.write(`page/${path}`, value);
    },
  };
};

function check(path: string, value: Wire): void {
  if (path === "orientation") oneOf(value, ["Portrait", "Landscape"] as const);
  if (path === "zoom" && !isRecord(value)) throw invalidArgument();
  if (/(Header|Footer)$/.test(path) && (typeof value !== "string" || value.length > LONGEST)) throw invalidArgument();
}

function setTitle(page: Page, key: string, given: Argument): void {
  const { rect } = givenArea(page.open, given, page.sheet);
  store(page).write(key, placeText(rect));
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 28.346 } as const;

function setMargins(page: Page, unit: Argument, given: Argument): void {
  const points = UNITS[oneOf(unit, ["Points", "Inches", "Centimeters"] as const)];
  const margins = plain(given);
  if (!isRecord(margins)) throw invalidArgument();
  for (const [side, size] of Object.entries(margins)) {
    if (typeof size !== "number") continue;
    store(page).write(`${side}Margin`, size * points);
  }
}

const LAYOUT: HostClass<Page> = {
  name: "PageLayout",
  members: {
    ...bagMembers(PAGE, store),
    SetPrintTitleRows: { call: (page, rows) => setTitle(page, "titleRows", rows) },
    SetPrintTitleColumns: { call: (page, columns) => setTitle(page, "titleColumns", columns) },
    SetPrintArea: { call: (page, area) => setTitle(page, "area", area) },
    SetPrintMargins: { call: setMargins },
  },
};

export const pageLayout = (open: OpenBook, sheet: SheetData): HostObject => HostObject.of(LAYOUT, { open, sheet });
