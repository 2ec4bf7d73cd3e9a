import type { Language } from "../../../engine/domain/text.js";
import { MECHANISMS, type Mechanism, type ParameterDeclaration } from "../../../engine/index.js";
import { unitText } from "../../present/quantityText.js";
import { columnOf } from "../../text/tableDictionary.js";
import type { SheetRow } from "../sheet.js";
import type { GuideWords } from "./guideWords.js";
import { textRow } from "./textRow.js";

/** Families in the order a model is built in; within one, by id. */
const FAMILIES: readonly Mechanism["family"][] = [
  "pupil",
  "class",
  "fixed",
  "socioeconomic",
  "any",
  "frame",
  "transition",
];

/** Every mechanism: what it does, the columns of Modeller it needs, and its parameters, from the engine's own catalogue. */
export function mechanismRows(words: GuideWords, language: Language): readonly SheetRow[] {
  return FAMILIES.flatMap((family) => MECHANISMS.filter((mechanism) => mechanism.family === family)).flatMap(
    (mechanism) => [
      textRow("heading", [`${words.mechanism} ${mechanism.label[language]}`, "", "", mechanism.summary[language], ""]),
      ...partColumns(mechanism, words, language),
      ...mechanism.parameters.map((parameter) => parameterRow(parameter, words, language)),
    ],
  );
}

function partColumns(mechanism: Mechanism, words: GuideWords, language: Language): readonly SheetRow[] {
  const row = (id: string, text: string): SheetRow =>
    textRow("plain", ["", columnOf("parts", id)?.label[language] ?? id, words.partColumn, text, ""]);
  const { quantities, table, countBasis, looksAt } = mechanism;
  const closes = mechanism.family === "frame";
  return [
    ...(countBasis === "none"
      ? []
      : [row("countBasis", countBasis === "required" ? words.countsNeeded : words.countsOptional)]),
    ...(quantities.most === 0 ? [] : [row("quantities", capitalised(quantities.means[language]))]),
    ...(table === null ? [] : [row("table", table.kind === "caps" ? words.caps : words.curve)]),
    ...(looksAt === "none" ? [] : [row("looksAt", words.looksAt)]),
    ...(mechanism.id === "formula" ? [row("formula", words.formula)] : []),
    ...(closes ? [row("frame", words.closes)] : []),
  ];
}

function parameterRow(parameter: ParameterDeclaration, words: GuideWords, language: Language): SheetRow {
  const { absent, varies } = parameter;
  const missing = absent === "error" ? words.mustBeGiven : `${words.ifMissing} ${absent.means[language]}.`;
  const rest = parameter.mayBeRest ? ` ${words.mayBeRest}` : "";
  const explanation = `${words.varies[varies]} ${missing}${rest}`;
  const need = absent === "error" ? words.must : words.may;
  return textRow("plain", ["", parameter.label[language], need, explanation, unitOf(parameter, words, language)]);
}

function unitOf(parameter: ParameterDeclaration, words: GuideWords, language: Language): string {
  if (parameter.choices) return parameter.choices.map(({ label }) => label[language]).join(" / ");
  if (parameter.kind === "share") return words.shareUnit;
  return unitText(parameter.unit, language) || words.number;
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
