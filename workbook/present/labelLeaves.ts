import type { CellAddress, ExplainedLine, Language, Operand } from "../../engine/index.js";
import type { Leaves } from "./arithmeticText.js";
import { numberText } from "./numberText.js";
import { labelInSentence, operandSource } from "./operandSource.js";
import { firm, held, loose, numberPiece } from "./piece.js";
import { phrasesOf } from "./phrasesOf.js";

/** Writes an expression with the names of its numbers, for a line whose numbers stand in a table. */
export function labelLeaves(line: ExplainedLine, language: Language): Leaves {
  const phrases = phrasesOf(language);
  const named = new Set<string>();
  const write = (name: string, as: (label: string) => string): string => {
    const operands = line.entries.flatMap((entry) => entry.operands.filter((operand) => operand.name === name));
    const [first] = operands;
    if (!first) return name;
    const source =
      named.has(name) || first.source.kind === "calendar" ? "" : operandSource(together(first, operands), language);
    named.add(name);
    return as(labelInSentence(first.label[language])) + (source === "" ? "" : ` (${source})`);
  };
  return {
    phrases,
    number: (value) => numberPiece(numberText(value, language)),
    ref: (name) => firm(write(name, (label) => label)),
    total: (name) => firm(write(name, phrases.addedUp)),
    round: ({ mode, decimals }, inner) => loose(`${inner.text}, ${phrases.roundedTo(mode, decimals)}`),
    choose: ({ left, relation, right, then, otherwise }, part) =>
      loose(
        phrases.ifThenElse(
          phrases.compared[relation](held(part(left), 1), held(part(right), 1)),
          held(part(then), 1),
          held(part(otherwise), 1),
        ),
      ),
    lookup: ({ table }, key) => loose(phrases.lookedUp(line.curve?.curve ?? table, key.text)),
    close: ({ total, key }) => {
      const name = total.kind === "ref" ? total.name : "";
      return loose(
        phrases.shareLabels(
          write(name, (label) => label),
          write(key, (label) => label),
        ),
      );
    },
    factor: () => firm(labelInSentence(line.label[language])),
  };
}

/** The same number of every row, with the cells of all of them. */
function together(first: Operand, operands: readonly Operand[]): Operand {
  if (first.source.kind !== "cells") return first;
  const at: readonly CellAddress[] = operands.flatMap(({ source }) => (source.kind === "cells" ? source.at : []));
  return { ...first, source: { kind: "cells", at } };
}
