import fc from "fast-check";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import type { Language } from "../../../engine/domain/text.js";
import type { Expression } from "../../../engine/formula/expression.js";
import { ref } from "./expressions.js";

/** A formula as tokens to be written, how tightly its outermost sign binds, and what it must be read as. */
export interface Written {
  readonly tokens: readonly string[];
  readonly binds: number;
  readonly expression: Expression;
}

/** How tightly a name, a number, a call or a parenthesis binds: nothing can come between. */
export const ATOM = 4;

const BARE = ["elever", "Åbne_2", "æøå", "e", "pi", "constructor", "__proto__", "t1", "mod"];
const BRACKETED = ["[elever 0-6]", "[ m² ]", "[e]", "[og]", "[1,2]", "[Antal  ledere]"];

export function name(): fc.Arbitrary<Written> {
  return fc.constantFrom(...BARE, ...BRACKETED).map((token) => {
    const key = token.replace(/[[\]]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
    return { tokens: [token], binds: ATOM, expression: ref(key) };
  });
}

/** Never 0, so that no formula divides by a written 0. */
export function constant(language: Language, point: string): fc.Arbitrary<Written> {
  const parts = fc.tuple(
    fc.integer({ min: 1, max: 99_999_999 }),
    fc.constantFrom("", "5", "05", "250", "00"),
    fc.boolean(),
  );
  return parts.map(([whole, decimals, isGrouped]) => {
    const digits = isGrouped && language === "da" ? String(whole).replace(/\B(?=(\d{3})+$)/g, ".") : String(whole);
    const value = fraction(BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length));
    const token = decimals === "" ? digits : digits + point + decimals;
    return { tokens: [token], binds: ATOM, expression: { kind: "number", value } };
  });
}
