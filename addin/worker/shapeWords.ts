import { z } from "zod/mini";

// A page with a strict content policy may not make code from text.
z.config({ jitless: true });

export const Language = z.enum(["da", "en"]);
export const Name = z.string();
export const Year = z.int();
export const RawValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ error: z.string() }),
  z.strictObject({ date: z.number() }),
]);
