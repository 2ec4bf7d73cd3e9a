import type { SheetData } from "../book/bookData.js";
import { accessDenied, invalidOperation } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { EVENT, emitToSheet } from "./changed.js";
import { isMissing, plain, text } from "./given.js";
import type { OpenBook } from "./openBook.js";

interface Sheet {
  readonly open: OpenBook;
  readonly sheet: SheetData;
}

const password = (given: Argument): string | null => (isMissing(given) ? null : text(given));

/** A second protection fails, as in Excel: who protects looks first. */
function protect({ open, sheet }: Sheet, options: Argument, given: Argument): void {
  if (sheet.protection) throw invalidOperation("The worksheet is protected already.");
  sheet.protection = { options: plain(options), password: password(given) };
  emitToSheet(open, EVENT.protectionChanged, sheet, { isProtected: true });
}

function unprotect({ open, sheet }: Sheet, given: Argument): void {
  if (!sheet.protection) return;
  if (sheet.protection.password !== null && sheet.protection.password !== password(given))
    throw accessDenied("the password is wrong");
  sheet.protection = null;
  emitToSheet(open, EVENT.protectionChanged, sheet, { isProtected: false });
}

const SHEET: HostClass<Sheet> = {
  name: "WorksheetProtection",
  members: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? null },
    Protect: { call: protect },
    Unprotect: { call: unprotect },
  },
};

export const sheetProtection = (open: OpenBook, sheet: SheetData): HostObject => HostObject.of(SHEET, { open, sheet });

const BOOK: HostClass<OpenBook> = {
  name: "WorkbookProtection",
  members: {
    Protected: { get: ({ data }) => data.protection !== null },
    Protect: {
      call: ({ data }, given) => {
        if (data.protection) throw invalidOperation("The workbook is protected already.");
        data.protection = { password: password(given) };
      },
    },
    Unprotect: {
      call: ({ data }, given) => {
        const wanted = data.protection?.password ?? null;
        if (wanted !== null && wanted !== password(given)) throw accessDenied("the password is wrong");
        data.protection = null;
      },
    },
  },
};

export const bookProtection = (open: OpenBook): HostObject => HostObject.of(BOOK, open);
