/**
 * A piece of written arithmetic and how firmly it holds together: 0 a phrase ("the larger of … and …"), 1 a sum or a
 * negative number, 2 a product, 3 a single number. A looser piece inside a firmer one needs brackets.
 */
export interface Piece {
  readonly text: string;
  readonly strength: 0 | 1 | 2 | 3;
}

export type Infix = "add" | "subtract" | "times" | "divide";

interface Rule {
  readonly sign: string;
  readonly strength: 1 | 2;
  readonly left: 1 | 2;
  readonly right: 2 | 3;
}

const RULES: Readonly<Record<Infix, Rule>> = {
  add: { sign: "+", strength: 1, left: 1, right: 2 },
  subtract: { sign: "−", strength: 1, left: 1, right: 2 },
  times: { sign: "×", strength: 2, left: 2, right: 3 },
  divide: { sign: "/", strength: 2, left: 2, right: 3 },
};

export const firm = (text: string): Piece => ({ text, strength: 3 });
export const loose = (text: string): Piece => ({ text, strength: 0 });

/** A number as shown: one that begins with a sign (− or ≈) is bracketed wherever something stands before it. */
export const numberPiece = (text: string): Piece => ({ text, strength: /^[−≈]/.test(text) ? 1 : 3 });

/** The piece as it stands where at least `least` is needed. */
export const held = ({ text, strength }: Piece, least: Piece["strength"]): string =>
  strength >= least ? text : `(${text})`;

/** Two pieces with +, −, × or / between, bracketed as arithmetic is read. */
export function infix(kind: Infix, left: Piece, right: Piece): Piece {
  const rule = RULES[kind];
  return { text: `${held(left, rule.left)} ${rule.sign} ${held(right, rule.right)}`, strength: rule.strength };
}
