import type { Handler } from "../handler.js";

/** What answers inverse questions is loaded when one is asked. */
export const solve: Handler<"solve"> = async (desk, { fields, scenario, against, year, language }) => {
  const [{ solvedQuestion }, { linearSolver }, { outcomeOf }, { formulaParserFor }] = await Promise.all([
    import("../../present/solve/solvedQuestion.js"),
    import("../../../workbook/solver/linearSolver.js"),
    import("../../present/outcomeOf.js"),
    import("../formulaParserFor.js"),
  ]);
  const { tables } = desk.book();
  const book = { input: desk.input(), tables, parseFormula: await formulaParserFor(tables) };
  const solved = await solvedQuestion(book, fields, { scenario, against, year }, linearSolver, language);
  return outcomeOf(solved, (value) => value, language);
};
