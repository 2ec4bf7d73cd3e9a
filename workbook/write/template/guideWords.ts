import type { Language } from "../../../engine/domain/text.js";
import type { ParameterDeclaration } from "../../../engine/index.js";
import type { TitleRow } from "../sheet.js";
import { GUIDE_WORDS_DA } from "./guideWords.da.js";
import { GUIDE_WORDS_EN } from "./guideWords.en.js";

/** The words of the sheet Vejledning, apart from those of tables and mechanisms. */
export interface GuideWords {
  readonly sheet: string;
  readonly title: string;
  readonly intro: readonly TitleRow[];
  readonly columns: Readonly<Record<"what" | "detail" | "need" | "explanation" | "example", string>>;
  readonly begin: string;
  readonly steps: readonly string[];
  readonly table: string;
  readonly mechanism: string;
  readonly onePer: string;
  readonly must: string;
  readonly may: string;
  readonly column: string;
  readonly optional: string;
  readonly partColumn: string;
  readonly varies: Readonly<Record<ParameterDeclaration["varies"], string>>;
  readonly ifMissing: string;
  readonly mustBeGiven: string;
  readonly mayBeRest: string;
  readonly shareUnit: string;
  readonly number: string;
  readonly caps: string;
  readonly curve: string;
  readonly countsNeeded: string;
  readonly countsOptional: string;
  readonly looksAt: string;
  readonly closes: string;
  readonly formula: string;
}

export const GUIDE_WORDS: Readonly<Record<Language, GuideWords>> = { da: GUIDE_WORDS_DA, en: GUIDE_WORDS_EN };
