import type { FormulaProblem } from "./formulaProblem.js";
import { formulaProblem } from "./formulaProblem.js";
import { MOST_NESTED } from "./limits.js";
import type { Token } from "./token.js";
import type { FunctionName } from "./vocabulary.js";
import { argumentRange } from "./vocabulary.js";

/** An open parenthesis: what stands before it (`caller`), how many arguments have begun, and what was compared in this one. */
interface Nest {
  readonly open: Token;
  readonly caller: Token | null;
  readonly argument: number;
  readonly isCompared: boolean;
}

interface Step {
  readonly nests: readonly Nest[];
  readonly problem: FormulaProblem | null;
}

/**
 * Finds parentheses that do not meet, arguments too many or too few, and separators, comparisons, `og` and `eller`
 * outside the places where they have a meaning.
 */
export function checkNesting(tokens: readonly Token[]): readonly FormulaProblem[] {
  const problems: FormulaProblem[] = [];
  let nests: readonly Nest[] = [];
  for (const [index, token] of tokens.entries()) {
    const step = stepOver(token, tokens[index - 1], nests);
    nests = step.nests;
    if (step.problem) problems.push(step.problem);
    if (step.problem?.code === "tooDeep") return problems;
  }
  return [...problems, ...nests.map(({ open }) => formulaProblem("unclosedParenthesis", open.position, open.text))];
}

function stepOver(token: Token, before: Token | undefined, nests: readonly Nest[]): Step {
  switch (token.kind) {
    case "open":
      return opened(token, before, nests);
    case "close":
      return closed(token, before, nests);
    case "separator":
      return separated(token, nests);
    case "relation":
      return compared(token, nests);
    case "logic":
      return { nests: inInnermost(nests, { isCompared: false }), problem: outsideCondition(token, nests) };
    case "broken":
      return { nests: inInnermost(nests, { isCompared: false }), problem: null };
    default:
      return { nests, problem: null };
  }
}

function opened(open: Token, before: Token | undefined, nests: readonly Nest[]): Step {
  const caller = before?.kind === "function" || before?.kind === "broken" ? before : null;
  const isTooDeep = nests.length >= MOST_NESTED;
  return {
    nests: [...nests, { open, caller, argument: 1, isCompared: false }],
    problem: isTooDeep ? formulaProblem("tooDeep", open.position, open.text, { most: String(MOST_NESTED) }) : null,
  };
}

function closed(close: Token, before: Token | undefined, nests: readonly Nest[]): Step {
  const nest = nests.at(-1);
  if (!nest) return { nests, problem: formulaProblem("unopenedParenthesis", close.position, close.text) };
  const count = before === nest.open ? 0 : nest.argument;
  const problem = nest.caller?.kind === "function" ? argumentCount(nest.caller, nest.caller.id, count) : null;
  return { nests: nests.slice(0, -1), problem };
}

function argumentCount(caller: Token, id: FunctionName, count: number): FormulaProblem | null {
  const { fewest, most } = argumentRange(id);
  if (count >= fewest && count <= most) return null;
  const details = { count: String(count), expected: fewest === most ? String(fewest) : `${fewest}–${most}` };
  return formulaProblem("argumentCount", caller.position, caller.text, details);
}

function separated(token: Token, nests: readonly Nest[]): Step {
  const isInCall = Boolean(nests.at(-1)?.caller);
  const argument = (nests.at(-1)?.argument ?? 0) + 1;
  return {
    nests: inInnermost(nests, { argument, isCompared: false }),
    problem: isInCall ? null : formulaProblem("separatorOutside", token.position, token.text),
  };
}

function compared(token: Token, nests: readonly Nest[]): Step {
  const isChained = nests.at(-1)?.isCompared === true;
  const chained = isChained ? formulaProblem("chainedComparison", token.position, token.text) : null;
  return { nests: inInnermost(nests, { isCompared: true }), problem: outsideCondition(token, nests) ?? chained };
}

function outsideCondition(token: Token, nests: readonly Nest[]): FormulaProblem | null {
  const called = nests.filter((nest) => nest.caller !== null).at(-1);
  if (called?.caller?.kind === "broken") return null;
  const isCondition = called?.caller?.kind === "function" && called.caller.id === "if" && called.argument === 1;
  return isCondition ? null : formulaProblem("comparisonOutside", token.position, token.text);
}

function inInnermost(nests: readonly Nest[], change: Partial<Nest>): readonly Nest[] {
  return nests.map((nest, index) => (index === nests.length - 1 ? { ...nest, ...change } : nest));
}
