import {
  addFractions,
  compareFractions,
  negate,
  sign,
  subtractFractions,
  ZERO,
  type Fraction,
  type Issue,
} from "../../engine/index.js";
import { numberText } from "../present/numberText.js";
import { inBoth } from "./inBoth.js";
import type { Seal, SealedRow } from "./seal.js";
import { inputCells, sealedCells } from "./sealedCells.js";

/** What a school gets in all in a year, sealed and now. */
interface SchoolTotals {
  readonly year: string;
  readonly school: string;
  readonly sealed: Fraction;
  readonly now: Fraction;
  readonly isChanged: boolean;
}

/** Where the results under a seal are not those that were sealed: one issue a year, with the school that moved most. */
export function resultIssues(
  seal: Seal,
  sealed: readonly SealedRow[],
  now: readonly SealedRow[],
  inputChanged: boolean,
): readonly Issue[] {
  const totals = totalsOf(sealed, now);
  const years = [...new Set(totals.filter(({ isChanged }) => isChanged).map(({ year }) => year))].sort();
  return years.map((year) =>
    yearIssue(
      seal,
      totals.filter((school) => school.year === year),
      inputChanged,
    ),
  );
}

function yearIssue({ scenario, date }: Seal, schools: readonly SchoolTotals[], inputChanged: boolean): Issue {
  const changed = schools.filter(({ isChanged }) => isChanged);
  const most = changed.reduce((left, right) => (compareFractions(moveOf(right), moveOf(left)) > 0 ? right : left));
  const sum = (side: "sealed" | "now"): Fraction => schools.map((school) => school[side]).reduce(addFractions, ZERO);
  const money = (name: string, amount: Fraction): Readonly<Record<string, string>> =>
    inBoth(name, (language) => numberText(amount, language));
  const details = {
    ...{ scenario, date, year: most.year, count: String(changed.length), school: most.school },
    ...{ ...money("sealed", sum("sealed")), ...money("now", sum("now")) },
    ...{ ...money("sealedAmount", most.sealed), ...money("amount", most.now) },
  };
  const code = inputChanged ? "sealedResultChanged" : "sealedResultMoved";
  return { code, severity: "remark", table: "scenarios", at: null, found: scenario, details };
}

function totalsOf(sealed: readonly SealedRow[], now: readonly SealedRow[]): readonly SchoolTotals[] {
  const contents = (rows: readonly SealedRow[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ key, content }) => [key, content]));
  const [before, after] = [contents(sealed), contents(now)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().map((key) => {
    const [old, content] = [before.get(key) ?? "{}", after.get(key) ?? "{}"];
    const cells = sealedCells(key);
    return {
      ...{ year: cells.get("year") ?? "", school: cells.get("schoolId") ?? "" },
      ...{ sealed: sumOf(old), now: sumOf(content), isChanged: old !== content },
    };
  });
}

const sumOf = (content: string): Fraction =>
  inputCells(content)
    .map(({ value }) => (typeof value === "object" && value !== null && "numerator" in value ? value : ZERO))
    .reduce(addFractions, ZERO);

function moveOf({ sealed, now }: SchoolTotals): Fraction {
  const move = subtractFractions(now, sealed);
  return sign(move) < 0 ? negate(move) : move;
}
