/** What can be wrong with a single sign, number or word of a formula. */
export type SignProblemCode =
  | "empty"
  | "tooLong"
  | "leadingEquals"
  | "invisibleCharacter"
  | "unknownSign"
  | "badNumber"
  | "exponent"
  | "tooManyDigits"
  | "strayPoint"
  | "wrongSeparator"
  | "percent"
  | "power"
  | "colon"
  | "ambiguousSign"
  | "comparisonSign"
  | "notEqual"
  | "textInQuotes"
  | "emptyName"
  | "unclosedName"
  | "strayBracket"
  | "nameNeedsBrackets"
  | "unknownFunction"
  | "functionWithoutParentheses"
  | "otherLanguage";

/** What can be wrong with how the words and signs of a formula stand together. */
export type OrderProblemCode =
  | "tooManyTerms"
  | "tooManyTermsUnfolded"
  | "tooDeep"
  | "twoWords"
  | "twoNumbers"
  | "missingOperator"
  | "missingValue"
  | "emptyParentheses"
  | "logicAsFunction"
  | "unclosedParenthesis"
  | "unopenedParenthesis"
  | "separatorOutside"
  | "argumentCount"
  | "comparisonOutside"
  | "chainedComparison"
  | "conditionExpected"
  | "conditionAsValue"
  | "decimalsNotConstant"
  | "divisionByZero"
  | "notUnderstood";

export type FormulaProblemCode = SignProblemCode | OrderProblemCode;

/**
 * One thing the user should mend in a formula. `position` counts characters (UTF-16 units, as spreadsheets do) of the text
 * as written, 0 being the first; `found` is what stood there, unseen characters as "U+200F".
 */
export interface FormulaProblem {
  readonly code: FormulaProblemCode;
  readonly position: number;
  readonly found: string;
  readonly details: Readonly<Record<string, string>>;
}

const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** Makes a problem; characters that cannot be seen are written by their number, so that a message can show them. */
export function formulaProblem(
  code: FormulaProblemCode,
  position: number,
  found: string,
  details: Readonly<Record<string, string>> = {},
): FormulaProblem {
  return { code, position, found: found.replace(UNSEEN, codePointName), details };
}

/** "U+00AD" for a soft hyphen: the name of the first character of `text`. */
export function codePointName(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
