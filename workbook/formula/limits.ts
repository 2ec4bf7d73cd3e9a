/** A formula longer than this should be several parts. Longer texts are not even looked at. */
export const MOST_CHARACTERS = 500;

/** Numbers, names, functions and operators of one formula, also once its conditions are unfolded. */
export const MOST_TERMS = 200;

/** Parentheses inside parentheses. */
export const MOST_NESTED = 50;

/** Spreadsheets keep no more digits of a number than these, so that more could never be checked there. */
export const MOST_DIGITS = 15;

/** What `afrund`, `rundop` and `rundned` take as decimals: millions (-6) to a billionth (9). */
export const FEWEST_DECIMALS = -6;
export const MOST_DECIMALS = 9;
