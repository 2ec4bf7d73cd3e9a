import { MECHANISMS, type Language, type Mechanism, type ParameterDeclaration, type Text } from "../../engine/index.js";
import { UNIT_WORDS } from "../../workbook/text/unitWords.js";

/** A parameter of a mechanism, as it is asked for when a part is added. */
export interface CatalogueParameter {
  readonly label: string;
  /** Both as they stand in the workbook, in its language. */
  readonly written: string;
  readonly unit: string;
  readonly isMoney: boolean;
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  /** What it means to leave it out; empty where it must be given. */
  readonly absent: string;
}

/** A mechanism that a part can be made of. */
export interface CatalogueEntry {
  readonly id: string;
  readonly label: string;
  readonly written: string;
  readonly summary: string;
  readonly needsCountBasis: boolean;
  /** What the names in Mængde/nøgle are for; empty where there are none. */
  readonly quantities: string;
  readonly needsTable: boolean;
  readonly mayLookAt: boolean;
  readonly parameters: readonly CatalogueParameter[];
}

const WORD_UNIT: Text = { da: "ord", en: "word" };
const PER_UNIT: Text = { da: "kr/enhed", en: "kr/unit" };
const SHARE: Text = { da: "andel", en: "share" };

/** Every mechanism, by its name. `book` is the language of the workbook, which is what is written into it. */
export const catalogue = (language: Language, book: Language): readonly CatalogueEntry[] =>
  MECHANISMS.map((mechanism) => entryOf(mechanism, language, book)).sort((left, right) =>
    left.label < right.label ? -1 : 1,
  );

const entryOf = (mechanism: Mechanism, language: Language, book: Language): CatalogueEntry => ({
  id: mechanism.id,
  label: mechanism.label[language],
  written: mechanism.label[book],
  summary: mechanism.summary[language],
  needsCountBasis: mechanism.countBasis === "required",
  quantities: mechanism.quantities.most === 0 ? "" : mechanism.quantities.means[language],
  needsTable: mechanism.table !== null,
  mayLookAt: mechanism.looksAt !== "none",
  parameters: mechanism.parameters.map((parameter) => parameterOf(parameter, language, book)),
});

const parameterOf = (parameter: ParameterDeclaration, language: Language, book: Language): CatalogueParameter => ({
  label: parameter.label[language],
  written: parameter.label[book],
  unit: unitOf(parameter)[book],
  isMoney: parameter.kind === "amount",
  choices: (parameter.choices ?? []).map(({ label }) => label[book]),
  isRequired: parameter.absent === "error",
  absent: parameter.absent === "error" ? "" : parameter.absent.means[language],
});

function unitOf({ kind, unit }: ParameterDeclaration): Text {
  if (kind === "choice") return WORD_UNIT;
  if (unit === "kr/unit") return PER_UNIT;
  return unit === "share" ? SHARE : UNIT_WORDS[unit];
}
