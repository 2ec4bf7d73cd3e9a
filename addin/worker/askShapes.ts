import { z } from "zod/mini";
import type { Ask, CallName } from "../app/engineCalls.js";

// A page with a strict content policy may not make code from text.
z.config({ jitless: true });

const Language = z.enum(["da", "en"]);
const Name = z.string();
const Year = z.int();
const RawValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ error: z.string() }),
  z.strictObject({ date: z.number() }),
]);
const Table = z.strictObject({
  name: z.string(),
  sheet: z.string(),
  firstRow: z.int(),
  firstColumn: z.int(),
  headers: z.array(z.string()),
  rows: z.array(z.array(RawValue)),
});

/** What every call must be asked with. A type of ours that its shape does not match is a compile error. */
export const ASK_SHAPES: { readonly [Call in CallName]: z.ZodMiniType<Ask<Call>> } = {
  openBook: z.strictObject({ tables: z.array(Table), language: Language }),
  compare: z.strictObject({ from: Name, to: Name, year: Year, language: Language }),
  inputSheets: z.strictObject({ kind: z.enum(["template", "example"]), language: Language }),
};
