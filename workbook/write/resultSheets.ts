import { chartSheet } from "./result/chartSheet.js";
import { allocationSheet } from "./result/allocationSheet.js";
import { checksSheet } from "./result/checksSheet.js";
import { consequenceSheet } from "./result/consequenceSheet.js";
import { explanationSheet } from "./result/explanationSheet.js";
import { resultNames, type SheetSubject } from "./result/resultNames.js";
import { allocationOf, findAllocation, type ResultRequest } from "./result/resultRequest.js";
import { RESULT_WORDS } from "./result/resultWords.js";
import type { Sheet } from "./sheet.js";

export type { ResultRequest, SchoolExplanation } from "./result/resultRequest.js";

/** A sheet to come: what it is of, and how it is made once it has a name. */
interface Planned {
  readonly subject: SheetSubject;
  readonly make: (name: string) => Sheet;
}

/**
 * The sheets of a workbook of results: Konsekvens and Figur for every comparison, Tildeling for every scenario and year,
 * Forklaring for every school asked for, and Kontrol. Amounts are exact, in the decimals of each model's unit. Throws
 * where a consequence or an explanation has no allocation, which is a fault of the caller.
 */
export function resultSheets(request: ResultRequest): readonly Sheet[] {
  const planned = [...consequences(request), ...allocations(request), ...explanations(request), checks(request)];
  const names = resultNames(planned.map(({ subject }) => subject));
  return planned.map(({ make }, index) => make(names[index] ?? ""));
}

function consequences({ allocations: all, consequences: wanted, language }: ResultRequest): readonly Planned[] {
  const { sheets } = RESULT_WORDS[language];
  return wanted.flatMap((consequence): readonly Planned[] => {
    const { from, to, year } = consequence;
    const place = { before: findAllocation(all, from, year), after: allocationOf(all, to, year), language };
    const subject = (base: string): SheetSubject => ({ base, year, scenario: to });
    return [
      { subject: subject(sheets.consequence), make: (name) => consequenceSheet(consequence, { ...place, name }) },
      { subject: subject(sheets.chart), make: (name) => chartSheet(consequence, { ...place, name }) },
    ];
  });
}

function allocations({ allocations: all, language }: ResultRequest): readonly Planned[] {
  const base = RESULT_WORDS[language].sheets.allocation;
  return all.map((allocation) => ({
    subject: { base, year: allocation.year, scenario: allocation.scenario },
    make: (name) => allocationSheet(allocation, name, language),
  }));
}

function explanations({ allocations: all, explanations: wanted, language }: ResultRequest): readonly Planned[] {
  const base = RESULT_WORDS[language].sheets.explanation;
  return wanted.map((explanation) => {
    const { scenario, year, schoolId } = explanation;
    const allocation = allocationOf(all, scenario, year);
    return {
      subject: { base, of: schoolId, year, scenario },
      make: (name) => explanationSheet(explanation, allocation, name, language),
    };
  });
}

function checks(request: ResultRequest): Planned {
  const base = RESULT_WORDS[request.language].sheets.checks;
  return { subject: { base, year: 0, scenario: "" }, make: (name) => checksSheet(request, name) };
}
