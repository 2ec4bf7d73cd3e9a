/**
 * Widths in em, rounded up from the broadest of Segoe UI, Open Sans and Arial: a label that is thought too long is cut a
 * letter too early, one that is thought too short would run into its neighbour.
 */
const NARROW = 0.37;
const NORMAL = 0.62;
const CAPITAL = 0.73;
const WIDE = 0.96;

const ofLetter = (letter: string): number => {
  if (/[iíïìjlftrI.,:;'’|!()[\]/ \u00a0\u202f-]/.test(letter)) return NARROW;
  if (/[mwæœMWÆŒ%@—…]/.test(letter)) return WIDE;
  return /\p{Lu}/u.test(letter) ? CAPITAL : NORMAL;
};

const widths = new Map<string, number>();

/** Width in px of a text of the given size in px: never less than what a browser draws in the fonts of the pane. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) {
    let width = widths.get(letter);
    if (width === undefined) widths.set(letter, (width = ofLetter(letter)));
    em += width;
  }
  return em * size;
}
