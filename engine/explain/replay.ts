import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  decimalScale,
  divideFractions,
  fraction,
  multiplyFractions,
  roundFraction,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import type { Expression, Relation } from "../formula/expression.js";
import type { CurveCitation, ExplainedEntry, ExplainedLine, ShareCitation } from "./explanation.js";

/**
 * Works one printed value through again from nothing but what is printed beside it. The law: it gives the same value
 * (an explanation that does not replay explains nothing).
 */
export function replay(line: ExplainedLine, entry: ExplainedEntry, unitDecimals: number): Fraction {
  const value = (expression: Expression): Fraction => {
    switch (expression.kind) {
      case "number":
        return expression.value;
      case "ref":
        return operand(entry, expression.name);
      case "total":
        return sumOfAddends(entry, expression.line);
      case "round":
        return roundFraction(
          value(expression.value),
          expression.decimals === "unit" ? unitDecimals : expression.decimals,
          expression.mode,
        );
      case "choose":
        return compare(value(expression.left), expression.relation, value(expression.right))
          ? value(expression.then)
          : value(expression.otherwise);
      case "lookup":
        return lookUp(
          line.curve,
          value(expression.key),
          expression.decimals === "unit" ? unitDecimals : expression.decimals,
        );
      case "close":
        return shareAmount(entry.share);
      case "factor":
        return entry.value;
      default:
        return BINARY[expression.kind](value(expression.left), value(expression.right));
    }
  };
  return value(line.expression);
}

const least = (left: Fraction, right: Fraction): Fraction => (compareFractions(left, right) < 0 ? left : right);
const most = (left: Fraction, right: Fraction): Fraction => (compareFractions(left, right) < 0 ? right : left);

const BINARY = {
  add: addFractions,
  subtract: subtractFractions,
  times: multiplyFractions,
  divide: divideFractions,
  min: least,
  max: most,
} as const;

function compare(left: Fraction, relation: Relation, right: Fraction): boolean {
  const order = compareFractions(left, right);
  return relation === "=" ? order === 0 : relation === "<" ? order < 0 : order <= 0;
}

function operand(entry: ExplainedEntry, name: string): Fraction {
  const found = entry.operands.find((known) => known.name === name);
  if (!found) throw new Error(`"${name}" is not printed: a fault in the explanation`);
  return found.value;
}

function sumOfAddends(entry: ExplainedEntry, name: string): Fraction {
  const found = entry.operands.find((known) => known.name === name);
  if (!found) throw new Error(`The sum of "${name}" is not printed: a fault in the explanation`);
  return found.addends ? found.addends.reduce(addFractions, ZERO) : found.value;
}

function shareAmount(share: ShareCitation | undefined): Fraction {
  if (!share) throw new Error("A share without its citation: a fault in the explanation");
  const { up, down } = decimalScale(share.unitDecimals);
  const units = share.whole + (BigInt(share.rank) <= share.unitsLeft ? 1n : 0n);
  const size = multiplyFractions(fraction(units), fraction(down, up));
  return share.total.numerator < 0n ? subtractFractions(ZERO, size) : size;
}

function lookUp(curve: CurveCitation | undefined, key: Fraction, decimals: number): Fraction {
  const points = curve?.points ?? [];
  const below = points.filter(({ from }) => compareFractions(from, key) <= 0);
  const last = below.at(-1);
  const next = points[below.length];
  if (!curve || !last) throw new Error("A look-up below its curve: a fault in the explanation");
  if (curve.shape === "steps") return last.value;
  if (!next) return roundFraction(last.value, decimals, "half");
  const share = divideFractions(subtractFractions(key, last.from), subtractFractions(next.from, last.from));
  const rise = multiplyFractions(share, subtractFractions(next.value, last.value));
  return roundFraction(addFractions(last.value, rise), decimals, "half");
}
