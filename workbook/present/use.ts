import type { CellAddress, ExplainedEntry, ExplainedLine, Fraction, Language, Operand } from "../../engine/index.js";
import { cellText } from "./cellsText.js";
import { labelInSentence } from "./operandSource.js";
import { phrasesOf } from "./phrasesOf.js";

/** What a line rests on: a line above, a cell, or something cited that one school's explanation cannot contain. */
export type Use =
  | { readonly kind: "line"; readonly no: number }
  | { readonly kind: "cell"; readonly at: CellAddress }
  | { readonly kind: "citation"; readonly what: string; readonly value: Fraction };

/** Everything the given entries of a line rest on, each once, in the order it is met. */
export function usesOf(line: ExplainedLine, entries: readonly ExplainedEntry[], language: Language): readonly Use[] {
  const found = new Map<string, Use>();
  for (const use of entries.flatMap((entry) => usesOfEntry(line, entry, language))) {
    const key = keyOf(use);
    if (!found.has(key)) found.set(key, use);
  }
  return [...found.values()];
}

function keyOf(use: Use): string {
  if (use.kind === "line") return `line ${use.no}`;
  if (use.kind === "cell") return `cell ${cellText(use.at)}`;
  return `citation ${use.what} ${use.value.numerator}/${use.value.denominator}`;
}

function usesOfEntry(line: ExplainedLine, entry: ExplainedEntry, language: Language): readonly Use[] {
  const operands = entry.operands.flatMap((operand) => usesOfOperand(operand, language));
  return [...operands, ...shareUses(line, entry, language), ...curveUses(line, language)];
}

function usesOfOperand({ label, value, source }: Operand, language: Language): readonly Use[] {
  const phrases = phrasesOf(language);
  const cite = (what: string): Use => ({ kind: "citation", what, value });
  switch (source.kind) {
    case "line":
      return [{ kind: "line", no: source.no }];
    case "cells":
      return source.at.length > 0
        ? source.at.map((at): Use => ({ kind: "cell", at }))
        : [cite(labelInSentence(label[language]))];
    case "calendar":
      return [cite(labelInSentence(label[language]))];
    case "parts":
      return [cite(phrases.parts(source.names))];
    case "otherRun":
      return [cite(phrases.otherRun(source.model, String(source.year), source.names))];
    case "takenOver":
      return source.heir === null
        ? source.from.map(({ school, name, amount }): Use => ({
            kind: "citation",
            what: phrases.leftBy(`${name}, ${school}`, null),
            value: amount,
          }))
        : [cite(phrases.goesTo(source.heir))];
    case "frame":
      return [
        cite(`${labelInSentence(label[language])}: ${source.name}`),
        ...source.at.map((at): Use => ({ kind: "cell", at })),
      ];
    case "allSchools":
      return [cite(phrases.keySumOf(labelInSentence(source.what[language])))];
  }
}

function shareUses(line: ExplainedLine, { share, operands }: ExplainedEntry, language: Language): readonly Use[] {
  if (!share || line.expression.kind !== "close") return [];
  const phrases = phrasesOf(language);
  const { key } = line.expression;
  const label = operands.find(({ name }) => name === key)?.label[language] ?? key;
  return [
    { kind: "citation", what: phrases.keySumOf(labelInSentence(label)), value: share.keySum },
    { kind: "citation", what: phrases.rankOfRemainder, value: { numerator: BigInt(share.rank), denominator: 1n } },
    { kind: "citation", what: phrases.unitsLeft, value: { numerator: share.unitsLeft, denominator: 1n } },
  ];
}

function curveUses({ curve }: ExplainedLine, language: Language): readonly Use[] {
  return (curve?.points ?? []).map(({ from, value }): Use => {
    const point = from.denominator === 1n ? String(from.numerator) : `${from.numerator}/${from.denominator}`;
    return { kind: "citation", what: phrasesOf(language).curvePoint(curve?.curve ?? "", point), value };
  });
}
