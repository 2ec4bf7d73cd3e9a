// One workbook from its bytes to an explanation, or to the issues that say why not. Anything else is an Error.
import {
  checkInput,
  explainPart,
  fractionAt,
  hasErrors,
  modelNames,
  replay,
  runScenarios,
} from "../../dist/engine/index.js";
import { parseUserFormula } from "../../dist/workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../../dist/workbook/read/parseModelInput.js";
import { readXlsx } from "../../dist/workbook/xlsx/readXlsx.js";
import { checkIssues } from "./checkIssues.mjs";

/** `outcome`, the issues, and (where there is one) the result as a text that two results can be compared by. */
export async function attempt(bytes, chance) {
  const file = await readXlsx(bytes);
  if (!file.ok) return refused("file refused", [file.issue]);
  const parsed = parseModelInput(file.tables, { parseFormula: parseUserFormula });
  const read = [...file.issues, ...parsed.issues];
  if (!parsed.ok || hasErrors(file.issues)) return refused("issues at reading", read);
  return run(parsed.value, read, chance);
}

function run(input, read, chance) {
  const checked = checkInput(input);
  const names = [...modelNames(input), ...input.scenarios.map(({ name }) => name)];
  const ran = runScenarios(input, { names });
  const issues = [...read, ...checked, ...ran.issues];
  if (!ran.ok && !hasErrors(checked)) throw new Error("The check accepts what cannot be run");
  if (!ran.ok || hasErrors(checked)) return refused("issues at model", issues);
  checkIssues(issues);
  if (ran.value.length === 0) throw new Error("Neither a result nor an error");
  explainOne(ran.value, chance);
  return { outcome: "result", issues, result: ran.value.map(resultText).join("\n") };
}

function refused(outcome, issues) {
  checkIssues(issues);
  if (!hasErrors(issues)) throw new Error(`${outcome}, but no error says why`);
  return { outcome, issues, result: null };
}

/** Some school's amount from some part, every line of it worked through again from its explanation. */
function explainOne(allocations, chance) {
  const { parts, schools, settings } = chance.pick(allocations);
  if (parts.length === 0 || schools.length === 0) return;
  const { amount, lines, part } = explainPart(chance.pick(parts), chance.below(schools.length));
  for (const line of lines) {
    for (const entry of line.entries) {
      const again = replay(line, entry, settings.unitDecimals);
      if (!isSame(again, entry.value)) throw new Error(`Line ${line.no} of ${part} does not replay`);
    }
  }
  const [last] = lines.at(-1).entries;
  if (!isSame(last.value, amount)) throw new Error(`The last line of ${part} is not its amount`);
}

const isSame = (one, other) => one.numerator * other.denominator === other.numerator * one.denominator;

const fractionText = ({ numerator, denominator }) => `${numerator}/${denominator}`;

function resultText({ scenario, year, schools, parts }) {
  const amounts = parts.map(({ part, amounts }) => [
    part.name,
    ...schools.map(({ school }, index) => `${school.id}=${fractionText(fractionAt(amounts, index))}`),
  ]);
  return [scenario, year, ...amounts.flat()].join("|");
}
