import { z } from "zod/mini";
import type { Ask } from "../app/engineCalls.js";
import type { FirstName } from "./callNames.js";
import { Language, Name, RawValue, Year } from "./shapeWords.js";

const Table = z.strictObject({
  name: z.string(),
  sheet: z.string(),
  firstRow: z.int(),
  firstColumn: z.int(),
  headers: z.array(z.string()),
  rows: z.array(z.array(RawValue)),
});

/** What the first calls must be asked with. A type of ours that its shape does not match is a compile error. */
export const FIRST_SHAPES: { readonly [Call in FirstName]: z.ZodMiniType<Ask<Call>> } = {
  openBook: z.strictObject({ tables: z.array(Table), language: Language }),
  compare: z.strictObject({ from: Name, to: Name, year: Year, language: Language }),
  inputKey: z.strictObject({}),
};
