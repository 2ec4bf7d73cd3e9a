import type { CellAddress, Language, Operand } from "../../engine/index.js";
import { cellsText } from "./cellsText.js";
import { phrasesOf } from "./phrasesOf.js";
import { quantityText, unitText } from "./quantityText.js";

/** A label inside a sentence: without what stands in brackets, and with a small first letter. */
export function labelInSentence(label: string): string {
  const [short = label] = label.split(" (");
  const isName = short.length > 1 && short[1] !== short[1]?.toLowerCase();
  return isName ? short : short.slice(0, 1).toLowerCase() + short.slice(1);
}

/** Where a number comes from, in a few words: "linje 3", "Parametre!I5", "delene Klasser, Elever"; empty where there is nothing to say. */
export function operandSource(operand: Operand, language: Language): string {
  const phrases = phrasesOf(language);
  const { source } = operand;
  switch (source.kind) {
    case "line":
      return phrases.line(String(source.no));
    case "cells":
      return cellsSource(operand, source.at, language);
    case "calendar":
      return labelInSentence(operand.label[language]);
    case "parts":
      return phrases.parts(source.names);
    case "otherRun":
      return phrases.otherRun(source.model, String(source.year), source.names);
    case "takenOver":
      return takenOverText(source, operand.unit, language);
    case "frame":
      return `${labelInSentence(operand.label[language])}: ${[source.name, areas(source.at, language)].filter((text) => text !== "").join(", ")}`;
    case "allSchools":
      return phrases.allSchools;
  }
}

type TakenOver = Extract<Operand["source"], { readonly kind: "takenOver" }>;

/** The closed schools, each with its amount where there are several; or the heir that a closed school leaves its own to. */
function takenOverText({ from, heir }: TakenOver, unit: Operand["unit"], language: Language): string {
  const phrases = phrasesOf(language);
  if (heir !== null) return phrases.goesTo(heir);
  if (from.length === 0) return phrases.nothingTakenOver;
  const amountOf = (amount: Operand["value"]): string | null =>
    from.length === 1 ? null : quantityText(amount, unit, language);
  return from.map(({ school, name, amount }) => phrases.leftBy(`${name}, ${school}`, amountOf(amount))).join("; ");
}

/** A parameter without a cell stands for what its absence means; a sum over rows tells the sheet, as each row has cells of its own. */
function cellsSource({ name, label, unit, addends }: Operand, at: readonly CellAddress[], language: Language): string {
  const called = unitText(unit, language) === "" ? [calledBy(name, label[language])] : [];
  if (at.length === 0)
    return [...called, ...(name.startsWith("parameter.") ? [phrasesOf(language).notFilledIn] : [])].join(", ");
  if (addends && addends.length > 1) return [...new Set(at.map(({ sheet }) => sheet))].join(", ");
  return [...called, areas(at, language)].join(", ");
}

/** A bare number needs its name beside it; the user's own names (of key figures and columns) keep their letters. */
const calledBy = (name: string, label: string): string =>
  /^(quantity|keyFigure)\./.test(name) ? label : labelInSentence(label);

const areas = (at: readonly CellAddress[], language: Language): string => cellsText(at, phrasesOf(language).more);
