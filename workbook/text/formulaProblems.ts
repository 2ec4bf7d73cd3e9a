import type { Language, Text } from "../../engine/domain/text.js";
import type { FormulaProblem, FormulaProblemCode } from "../formula/formulaProblem.js";
import { ORDER_PROBLEMS } from "./formulaOrderProblems.js";
import { SIGN_PROBLEMS } from "./formulaSignProblems.js";

const PROBLEMS: Readonly<Record<FormulaProblemCode, Text>> = { ...SIGN_PROBLEMS, ...ORDER_PROBLEMS };

/** Problems of the formula as a whole: a place in it would tell nothing. */
const WITHOUT_PLACE: ReadonlySet<FormulaProblemCode> = new Set(["empty", "tooLong", "tooManyTermsUnfolded"]);

const PLACE: Text = { da: "Tegn {place}: ", en: "Character {place}: " };
const END_OF_FORMULA: Text = { da: "formlens slutning", en: "the end of the formula" };
const EXAMPLE_NUMBER: Text = { da: "1.250,50", en: "1250.50" };

/** What is wrong with a formula as one or more sentences: where (the first character is 1), what was found, what to do. */
export function formulaProblemText(problem: FormulaProblem, language: Language): string {
  const place = WITHOUT_PLACE.has(problem.code) ? "" : PLACE[language];
  return fill(place + PROBLEMS[problem.code][language], {
    suggestion: EXAMPLE_NUMBER[language],
    what: problem.found === "" ? END_OF_FORMULA[language] : `“${problem.found}”`,
    ...problem.details,
    place: String(problem.position + 1),
    found: problem.found,
  });
}

/** Puts every word in its place in one pass, so that braces the user wrote stay as they are. */
function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`A message wants {${name}}, which its problem does not tell: ${template}`);
    return word;
  });
}
