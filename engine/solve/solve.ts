import type { Issue, Result } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import { noAnswer, type Answer } from "./answer.js";
import { cheapestCompensation } from "./cheapestCompensation.js";
import { groundOf } from "./ground.js";
import type { LinearSolver } from "./linearProblem.js";
import type { Question } from "./question.js";
import { rateMeetingFrame } from "./rateMeetingFrame.js";
import { shortestPhaseIn } from "./shortestPhaseIn.js";
import { smallestLargestLoss } from "./smallestLargestLoss.js";
import { smallestLift } from "./smallestLift.js";

const NONE: readonly Issue[] = [];

/**
 * Answers an inverse question about one scenario and year. Every answer has been run again exactly before it is given;
 * where there is none, the reason and the nearest possible. The solver is only asked for `best`.
 */
export async function solve(input: ModelInput, question: Question, solver: LinearSolver): Promise<Result<Answer>> {
  const stands = groundOf(input, question);
  if (!stands.ok && stands.issues.length > 0) return stands;
  if (!stands.ok) return { ok: true, value: noAnswer("nothingToCompareWith"), issues: NONE };
  const { ground } = stands;
  const fine = (value: Answer): Result<Answer> => ({ ok: true, value, issues: NONE });
  switch (question.kind) {
    case "lift":
      return fine(smallestLift(ground, question));
    case "compensation":
      return fine(cheapestCompensation(ground, question));
    case "phaseIn":
      return fine(shortestPhaseIn(ground, question));
    case "rate":
      return fine(rateMeetingFrame(ground, question));
    case "best":
      return fine(await smallestLargestLoss(ground, question, solver));
  }
}
