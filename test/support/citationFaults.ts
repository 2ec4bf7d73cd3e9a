import {
  addFractions,
  compareFractions,
  fractionAt,
  subtractFractions,
  ZERO,
  type Allocation,
  type ExplainedEntry,
  type ExplainedPart,
  type Fraction,
  type Operand,
  type ShareCitation,
} from "../../engine/index.js";
import {
  floorOf,
  fromFraction,
  isBelow,
  isSame,
  less,
  over,
  rational,
  times,
  tenTo,
  unitsOf,
  type Rational,
} from "../reference/rational.js";
import { payingFrame } from "../reference/frames.js";
import { show } from "./runTown.js";

/** What the explanations of one part say about all schools, worked out again from all of them: every citation that is wrong. */
export function citationFaults(schools: readonly ExplainedPart[], allocation: Allocation): readonly string[] {
  return [
    ...schools.flatMap((part, school) =>
      part.lines.flatMap(({ entries }) =>
        entries.flatMap((entry) => operandFaults(entry, schools, school, allocation)),
      ),
    ),
    ...shareFaults(schools),
  ].map((fault) => `${allocation.model} ${allocation.year} ${schools[0]?.part ?? ""}: ${fault}`);
}

function operandFaults(
  entry: ExplainedEntry,
  schools: readonly ExplainedPart[],
  school: number,
  allocation: Allocation,
): readonly string[] {
  return entry.operands.flatMap((operand) => {
    const wanted = citedValue(operand, schools, school, allocation);
    const isRight = wanted === null || compareFractions(wanted, operand.value) === 0;
    return isRight ? [] : [`${operand.name} is cited as ${show(operand.value)} and is ${show(wanted)}`];
  });
}

/** The sum of a line over all schools, or of other parts; null where the number is not cited. */
function citedValue(
  { name, source }: Operand,
  schools: readonly ExplainedPart[],
  school: number,
  allocation: Allocation,
): Fraction | null {
  if (source.kind === "allSchools") {
    return schools
      .map(({ lines }) => lines.find((line) => line.name === name)?.entries[0]?.value ?? ZERO)
      .reduce(addFractions, ZERO);
  }
  if (source.kind === "frame") return ofFrame(name, source.name, schools[0]?.part ?? "", allocation);
  if (source.kind === "takenOver") return source.heir === null ? leftTo(source, schools, allocation) : null;
  if (source.kind !== "parts") return null;
  const { parts } = allocation;
  const named = parts.filter(({ part }) => source.names.includes(part.name));
  return named
    .map(({ amounts }) => fractionAt(amounts, "numerators" in amounts && amounts.numerators.length === 1 ? 0 : school))
    .reduce(addFractions, ZERO);
}

type TakenOver = Extract<Operand["source"], { readonly kind: "takenOver" }>;

/** What the named closed schools leave: each one's own explanation says it, as a number that takes its difference away. */
function leftTo({ from }: TakenOver, schools: readonly ExplainedPart[], allocation: Allocation): Fraction {
  const left = from.map(({ school }) => {
    const place = allocation.schools.findIndex((one) => one.school.id === school);
    const operands = (schools[place]?.lines ?? []).flatMap(({ entries }) => entries.flatMap((entry) => entry.operands));
    const own = operands.find(({ source }) => source.kind === "takenOver" && source.heir !== null);
    return subtractFractions(ZERO, own?.value ?? ZERO);
  });
  return left.reduce(addFractions, ZERO);
}

/** The frame's amount, or what the parts it paid for before this one have left of it. */
function ofFrame(operand: string, frame: string, own: string, { parts, frames }: Allocation): Fraction | null {
  const amount = frames.find(({ name }) => name === frame)?.amount ?? null;
  if (operand === "frame.amount" || amount === null) return amount;
  const earlier = parts.slice(
    0,
    parts.findIndex(({ part }) => part.name === own),
  );
  const paid = earlier.filter(({ part }) => payingFrame(part) === frame);
  return subtractFractions(amount, paid.map(({ total }) => total).reduce(addFractions, ZERO));
}

/** Share-outs: the sum of the keys, whole part and remainder, place in the row of remainders, and units left over. */
function shareFaults(schools: readonly ExplainedPart[]): readonly string[] {
  const shares = schools.flatMap(({ lines }) =>
    lines.flatMap(({ entries }) => entries.flatMap(({ share }) => (share ? [share] : []))),
  );
  if (shares.length !== schools.length) return shares.length === 0 ? [] : ["not every school has a share"];
  const worked = shares.map(workedShare);
  const keySum = shares.map(({ key }) => key).reduce(addFractions, ZERO);
  const units = worked[0]?.units ?? rational(0);
  const left = less(units, rational(worked.reduce((sum, { whole }) => sum + whole, 0n)));
  return shares.flatMap((share, own) => {
    const { whole, remainder } = worked[own] ?? { whole: -1n, remainder: rational(-1) };
    const rank = worked.filter(
      (other, order) => isBelow(remainder, other.remainder) || (isSame(remainder, other.remainder) && order <= own),
    ).length;
    return [
      ...(compareFractions(keySum, share.keySum) === 0 ? [] : ["sum of keys"]),
      ...(whole === share.whole ? [] : [`whole ${share.whole} is ${whole}`]),
      ...(isSame(fromFraction(share.remainder), remainder) ? [] : [`remainder ${show(share.remainder)}`]),
      ...(rank === share.rank ? [] : [`rank ${share.rank} is ${rank}`]),
      ...(isSame(left, rational(share.unitsLeft)) ? [] : [`units left ${share.unitsLeft}`]),
    ];
  });
}

interface WorkedShare {
  readonly units: Rational;
  readonly whole: bigint;
  readonly remainder: Rational;
}

/** A negative total is shared as the mirror image of the positive one. */
function workedShare({ total, key, keySum, unitDecimals }: ShareCitation): WorkedShare {
  const signed = unitsOf(fromFraction(total), unitDecimals);
  const units = isBelow(signed, rational(0)) ? times(signed, rational(-1)) : signed;
  const exact = keySum.numerator === 0n ? rational(0) : over(times(units, fromFraction(key)), fromFraction(keySum));
  const whole = floorOf(exact);
  return { units, whole, remainder: times(less(exact, rational(whole)), tenTo(0)) };
}
