import { chartSheet } from "./result/chartSheet.js";
import { allocationSheet } from "./result/allocationSheet.js";
import { attributionSheet } from "./result/attributionSheet.js";
import { changeLogSheet } from "./result/changeLogSheet.js";
import { CHANGE_LOG_WORDS } from "./result/changeLogWords.js";
import { checksSheet } from "./result/checksSheet.js";
import { consequenceSheet } from "./result/consequenceSheet.js";
import { explanationSheet } from "./result/explanationSheet.js";
import type { Planned } from "./result/planned.js";
import { resultNames, type SheetSubject } from "./result/resultNames.js";
import { allocationOf, findAllocation, type ResultRequest } from "./result/resultRequest.js";
import { RESULT_WORDS } from "./result/resultWords.js";
import { comparisonPlans, sensitivityPlans } from "./result/sensitivityPlans.js";
import { settlementSheet } from "./result/settlementSheet.js";
import { SETTLEMENT_WORDS } from "./result/settlementWords.js";
import { limitsSheet, wordsOfLimits } from "./result/transition/limitsSheet.js";
import { transitionSheet } from "./result/transition/transitionSheet.js";
import { TRANSITION_WORDS } from "./result/transition/transitionWords.js";
import type { Sheet } from "./sheet.js";

export type { ResultRequest, SchoolExplanation } from "./result/resultRequest.js";

/**
 * The sheets of a workbook of results: Konsekvens and Figur for every comparison, Tildeling for every scenario and year,
 * Forklaring for every school asked for, and Kontrol. Amounts are exact, in the decimals of each model's unit. Throws
 * where a consequence or an explanation has no allocation, which is a fault of the caller.
 */
export function resultSheets(request: ResultRequest): readonly Sheet[] {
  const planned = [
    ...comparisonPlans(request),
    ...consequences(request),
    ...transitions(request),
    ...sensitivityPlans(request),
    ...allocations(request),
    ...settlements(request),
    ...changeLogs(request),
    ...explanations(request),
    checks(request),
  ];
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
      ...(consequence.summary.outsideLimit === null
        ? []
        : [
            {
              subject: subject(wordsOfLimits(language)),
              make: (name: string) => limitsSheet(consequence, { ...place, name }),
            },
          ]),
    ];
  });
}

function transitions({ transitions: wanted = [], language }: ResultRequest): readonly Planned[] {
  const base = TRANSITION_WORDS[language].sheet;
  return wanted.map((path) => ({
    subject: { base, year: 0, scenario: path.scenario },
    make: (name) => transitionSheet(path, name, language),
  }));
}

function allocations({ allocations: all, language }: ResultRequest): readonly Planned[] {
  const base = RESULT_WORDS[language].sheets.allocation;
  return all.map((allocation) => ({
    subject: { base, year: allocation.year, scenario: allocation.scenario },
    make: (name) => allocationSheet(allocation, name, language),
  }));
}

function settlements({ settlements: wanted = [], language }: ResultRequest): readonly Planned[] {
  const base = SETTLEMENT_WORDS[language].sheet;
  return wanted.map((settlement) => ({
    subject: { base, year: settlement.year, scenario: settlement.scenario },
    make: (name) => settlementSheet(settlement, name, language),
  }));
}

/** Ændringslog and Ændringernes virkning; they stand together. */
function changeLogs(request: ResultRequest): readonly Planned[] {
  const { allocations: all, changeLogs: logs = [], attributions = [], language } = request;
  const words = CHANGE_LOG_WORDS[language];
  return [
    ...logs.map((log): Planned => {
      const allocation = all.find(({ scenario }) => scenario === log.to) ?? null;
      const subject = { base: words.sheet, year: 0, scenario: log.to };
      return { subject, make: (name) => changeLogSheet(log, allocation, name, language) };
    }),
    ...attributions.map((attribution): Planned => {
      const { year, log } = attribution;
      const subject = { base: words.effectSheet, year, scenario: log.to };
      return { subject, make: (name) => attributionSheet(attribution, name, language) };
    }),
  ];
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
