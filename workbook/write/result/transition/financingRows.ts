import { addFractions } from "../../../../engine/index.js";
import type { Language, TransitionCost, TransitionPath, TransitionYear } from "../../../../engine/index.js";
import type { SheetCell, SheetRow } from "../../sheet.js";
import { moneyDecimals, numberCell, textCell } from "../cells.js";
import { COLUMNS_OF_YEAR } from "./columnsOfYear.js";
import { TRANSITION_WORDS } from "./transitionWords.js";

const TRANSITION_PLACE = 2;
const AMOUNT_PLACE = 3;

/**
 * Below the schools: what every transition part costs in each year (0 inside a frame), what it moves between schools,
 * and the difference to the frames.
 */
export function financingRows({ years }: TransitionPath, language: Language): readonly SheetRow[] {
  const words = TRANSITION_WORDS[language];
  const parts = [...new Map(years.flatMap(({ costs }) => costs.map((cost) => [cost.part, cost] as const))).values()];
  const lines = parts.flatMap((cost): readonly SheetRow[] => [
    row(labelOf(cost, language), years, TRANSITION_PLACE, (year) => costIn(year, cost.part)?.cost ?? null),
    row(words.moved(cost.part), years, TRANSITION_PLACE, (year) => costIn(year, cost.part)?.moved ?? null),
  ]);
  return [
    { kind: "heading", cells: [null, textCell(words.financing)] },
    ...lines,
    row(words.frameDifference, years, AMOUNT_PLACE, differenceOf),
  ];
}

const costIn = ({ costs }: TransitionYear, part: string): TransitionCost | undefined =>
  costs.find((cost) => cost.part === part);

function labelOf({ part, frame, paidBy, isInFrame }: TransitionCost, language: Language): string {
  const words = TRANSITION_WORDS[language];
  if (isInFrame) return words.inFrame(part, frame ?? "");
  return paidBy === null ? words.outside(part) : words.paidBy(part, paidBy);
}

type Value = Parameters<typeof numberCell>[0];

function row(
  label: string,
  years: readonly TransitionYear[],
  place: number,
  value: (year: TransitionYear) => Value,
): SheetRow {
  const cells = years.flatMap((year): readonly SheetCell[] => {
    const decimals = moneyDecimals(year.after.settings.unitDecimals);
    return Array.from({ length: COLUMNS_OF_YEAR }, (_, at) =>
      at === place ? numberCell(value(year), decimals) : null,
    );
  });
  return { kind: "subtotal", cells: [null, textCell(label), ...cells] };
}

/** All frames with an amount together; null where none has one. */
function differenceOf({ after }: TransitionYear): Value {
  const differences = after.frames.flatMap(({ difference }) => difference ?? []);
  const [first] = differences;
  return first ? differences.slice(1).reduce(addFractions, first) : null;
}
