import type { Issue } from "../../engine/domain/issue.js";
import type { Language } from "../../engine/domain/text.js";
import type { FormulaProblem, FormulaProblemCode } from "../formula/formulaProblem.js";
import { ORDER_PROBLEMS } from "./formulaOrderProblems.js";
import { formulaProblemText } from "./formulaProblems.js";
import { SIGN_PROBLEMS } from "./formulaSignProblems.js";

/** What to do about a formula that cannot be read, in the formula parser's own sentences; nothing for other issues. */
export function formulaProblemWords(issue: Issue, language: Language): Readonly<Record<string, string>> {
  if (issue.code !== "formulaError") return {};
  return { problemText: formulaProblemText(problemOf(issue.details), language) };
}

/** Back from an issue's details to the problem they were made of; people count characters from 1. */
function problemOf({ problem = "", position = "1", part = "", ...details }: Issue["details"]): FormulaProblem {
  if (!isProblemCode(problem)) throw new Error(`"${problem}" is no problem of a formula`);
  return { code: problem, position: Number(position) - 1, found: part, details };
}

function isProblemCode(code: string): code is FormulaProblemCode {
  return Object.hasOwn(SIGN_PROBLEMS, code) || Object.hasOwn(ORDER_PROBLEMS, code);
}
