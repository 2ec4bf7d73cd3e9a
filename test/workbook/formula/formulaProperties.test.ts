import fc from "fast-check";
import type { Language } from "../../../engine/domain/text.js";
import { parseUserFormula } from "../../../workbook/formula/parseUserFormula.js";
import { formulaProblemText } from "../../../workbook/text/formulaProblems.js";
import { CELL } from "./expressions.js";
import { writtenFormula } from "./writtenFormula.js";

const LANGUAGES: readonly Language[] = ["da", "en"];

const PIECES = [
  ..."abe0159 .,;:()[]+-*/<>=%^!?\"'{}&|\u2212\u00d7\u00b7\u2264\u2265\u00b2\n\u00a0\u200f\u0000\ud800",
  ..."maks min hvis afrund rundop og eller max if round and or constructor __proto__ 1e5 1.250 0,5 [m²] 👩‍🏫".split(" "),
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
);

describe.each(LANGUAGES)("In a book in %s", (language) => {
  it("every text ends as a formula or as problems that have a place and a sentence, never as an error", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseUserFormula(text, language, CELL);
        if (result.ok) return true;
        const isPlaced = result.problems.every(({ position }) => position >= 0 && position <= text.length);
        const sentences = result.problems.flatMap((problem) =>
          LANGUAGES.map((reader) => formulaProblemText(problem, reader)),
        );
        return isPlaced && sentences.length > 0 && sentences.every((sentence) => sentence.endsWith("."));
      }),
      { numRuns: 1000 },
    );
  });

  it("spacing, signs and letters change nothing in what a formula is read as", () => {
    fc.assert(
      fc.property(writtenFormula(language), ({ text, expression }) => {
        const result = parseUserFormula(text, language, CELL);
        const codes = result.ok ? [] : result.problems.map(({ code }) => code);
        fc.pre(!codes.includes("tooManyTermsUnfolded"));
        expect(codes).toEqual([]);
        expect(result.ok && result.formula.expression).toEqual(expression);
      }),
      { numRuns: 200 },
    );
  });

  it("a name stands in the text where it is said to stand", () => {
    fc.assert(
      fc.property(writtenFormula(language), ({ text }) => {
        const result = parseUserFormula(text, language, CELL);
        for (const { name, position } of result.ok ? result.formula.names : []) {
          const there = text
            .slice(position)
            .replace(/^\[\s*/, "")
            .replace(/\s+/g, " ");
          expect(there.toLowerCase().startsWith(name)).toBe(true);
        }
      }),
    );
  });
});

it.each(["(", "-", "[", "'", "a.", "1.", "hvis(", "a og ", "²", "👩", "\u200f", "\ud800", "a ", "1e", "((a)"])(
  "500 characters of %j end at once",
  (piece) => {
    const text = piece.repeat(500).slice(0, 500);
    for (let round = 0; round < 20; round += 1) expect(parseUserFormula(text, "da", CELL).ok).toBe(false);
  },
  1000,
);
