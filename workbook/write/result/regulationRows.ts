import {
  fraction,
  multiplyFractions,
  ONE,
  compareFractions,
  subtractFractions,
  type Allocation,
  type Fraction,
  type FrameRegulation,
  type FrameUse,
  type Language,
  type RegulationTerm,
} from "../../../engine/index.js";
import { fixedText, numberText } from "../../present/numberText.js";
import type { SheetCell, SheetRow } from "../sheet.js";
import { moneyDecimals, moneyFormat, numberCell, textCell } from "./cells.js";
import { unitText } from "./titleBlock.js";

const HUNDRED = fraction(100);
/** Terms are unrounded; two decimals show the øre that the one rounding takes away. */
const TERM_DECIMALS = 2;

const WORDS = {
  da: {
    base: (frame: string, year: number) => `Ramme ${frame}, reguleret: basisrammen for ${year}, i modellens priser`,
    pupils: "elever",
    all: "alle elever",
    grades: (from: number, to: number) => `${from}.–${to}. klassetrin`,
    per: "kr.",
    percent: "pct.",
    regulated: (unit: string) => `Reguleret ramme: lagt sammen og afrundet én gang til ${unit}`,
  },
  en: {
    base: (frame: string, year: number) => `Frame ${frame}, adjusted: the base frame of ${year}, in the model's prices`,
    pupils: "pupils",
    all: "all pupils",
    grades: (from: number, to: number) => `grades ${from}–${to}`,
    per: "kr",
    percent: "per cent",
    regulated: (unit: string) => `Adjusted frame: added up and rounded once to ${unit}`,
  },
} as const;

/** How every frame that Demografi works out came about: the base frame, each change times its amount, and the sum. */
export function regulationRows(allocation: Allocation, language: Language): readonly SheetRow[] {
  return allocation.frames.flatMap((frame) =>
    frame.regulation ? rowsOf(allocation, frame, frame.regulation, language) : [],
  );
}

function rowsOf(
  { scenario, year, settings }: Allocation,
  frame: FrameUse,
  { base, baseYear, terms }: FrameRegulation,
  language: Language,
): readonly SheetRow[] {
  const words = WORDS[language];
  const row = (what: string, value: Fraction | null, decimals: number): SheetRow => {
    const cell = numberCell(value, decimals);
    const shown: SheetCell = cell && { ...cell, format: moneyFormat(decimals) };
    return {
      kind: "plain",
      cells: [textCell(what), textCell(scenario), { decimal: String(year) }, null, shown, null, null],
    };
  };
  const unit = unitText(settings.unitDecimals, language);
  return [
    row(words.base(frame.name, baseYear), base, TERM_DECIMALS),
    ...terms.map((term) => row(termText(term, language), term.amount, TERM_DECIMALS)),
    row(words.regulated(unit), frame.amount, moneyDecimals(settings.unitDecimals)),
  ];
}

/** "+ almen, 0.–6. klassetrin: 307 − 305 = 2 elever × 60.000 kr. × 70 pct." */
function termText({ row, before, after, perPupil, share }: RegulationTerm, language: Language): string {
  const words = WORDS[language];
  const { gradeFrom, gradeTo, group, keyFigure } = row;
  const grades = gradeFrom === null || gradeTo === null ? [] : [words.grades(gradeFrom, gradeTo)];
  const whom = keyFigure === null ? [...(group === null ? [] : [group]), ...grades] : [keyFigure];
  const change = subtractFractions(after, before);
  const number = (value: Fraction): string => numberText(value, language);
  const counted = keyFigure === null ? ` ${words.pupils}` : "";
  const part =
    compareFractions(share, ONE) === 0 ? "" : ` × ${number(multiplyFractions(share, HUNDRED))} ${words.percent}`;
  const sum = `${number(after)} − ${number(before)} = ${number(change)}${counted}`;
  return `+ ${whom.join(", ") || words.all}: ${sum} × ${fixedText(perPupil, TERM_DECIMALS, language)} ${words.per}${part}`;
}
