import type { Allocation, Language, Text } from "../../engine/index.js";
import { fixedText } from "../../workbook/present/numberText.js";
import { unitText } from "../../workbook/present/quantityText.js";
import { solvedLines, type SolvedLine } from "../solvedLines.js";
import type { TitleRow } from "./resultTitle.js";

const LABEL: Text = { da: "Beregnet", en: "Solved" };
const FACTOR: Text = { da: "faktor", en: "factor" };
const RATE_DECIMALS = 2;
const FACTOR_DECIMALS = 6;

/** Rates that the model does not set but gives: what is left per pupil, the factor everything is scaled by. */
export const solvedTitle = ({ parts }: Allocation, language: Language): readonly TitleRow[] =>
  solvedLines(parts).map((solved) => [LABEL[language], `${solved.part}: ${shown(solved, language)}`]);

function shown({ line, value }: SolvedLine, language: Language): string {
  if (line.unit === "factor") return `${FACTOR[language]} ${fixedText(value, FACTOR_DECIMALS, language)}`;
  return `${fixedText(value, RATE_DECIMALS, language)} ${unitText(line.unit, language)}`;
}
