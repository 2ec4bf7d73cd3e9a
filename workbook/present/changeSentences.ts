import type { Language, LoggedChange } from "../../engine/index.js";
import { changeSentence } from "./changeSentence.js";

const YEAR = /^\d{4}$/;

/**
 * Differences as sentences, those that are alike in all but the year as one: "Grundbeløb, Beløb (2026–2029) er ændret fra
 * 1.600.000 til 1.150.000 kr/skole." They stand where the first of them stood.
 */
export function changeSentences(changes: readonly LoggedChange[], language: Language): readonly string[] {
  const alike = new Map<string, { readonly change: LoggedChange; readonly years: string[] }>();
  for (const change of changes) {
    const { of } = change;
    const isOfYear = of !== null && YEAR.test(of);
    const key = changeSentence(isOfYear ? { ...change, of: "" } : change, language);
    const known = isOfYear ? alike.get(key) : undefined;
    if (known) known.years.push(of ?? "");
    else alike.set(isOfYear ? key : `${alike.size} ${key}`, { change, years: isOfYear ? [of] : [] });
  }
  return [...alike.values()].map(({ change, years }) =>
    changeSentence(years.length === 0 ? change : { ...change, of: yearsText(years) }, language),
  );
}

/** "2026", "2026–2029" where no year is left out, else "2026, 2028". */
function yearsText(years: readonly string[]): string {
  const inOrder = [...years].sort();
  const [first = "", last = ""] = [inOrder[0], inOrder.at(-1)];
  const isWhole = Number(last) - Number(first) === inOrder.length - 1;
  return isWhole && inOrder.length > 1 ? `${first}–${last}` : inOrder.join(", ");
}
