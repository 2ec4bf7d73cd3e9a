/** Everything the workbook, the command line and the pane may use of the engine, listed by hand. */
export * from "./arithmetic/index.js";
export type { Allocation, CountSource, FrameUse, PartAllocation, SchoolSize } from "./domain/allocation.js";
export type { CellAddress, Located } from "./domain/cell.js";
export type {
  Change as AmountChange,
  ClusterConsequence,
  Consequence,
  SchoolConsequence,
} from "./domain/consequence.js";
export type { DemographyRow, FrameRegulation, RegulationTerm } from "./domain/demography.js";
export type { Issue, Result, Severity } from "./domain/issue.js";
export type { IssueCode } from "./domain/issueCode.js";
export type { ModelInput } from "./domain/modelInput.js";
export type { ModelIssueCode } from "./domain/modelIssueCode.js";
export type { ReadIssueCode } from "./domain/readIssueCode.js";
export type { School } from "./domain/school.js";
export type { Change, Scenario, ScenarioStatus } from "./domain/scenario.js";
export type { TableName } from "./domain/tableName.js";
export type { Language, Text } from "./domain/text.js";
export type { BudgetYear, SchoolYear } from "./domain/time.js";
export { compareScenarios, type Comparison, type ComparisonRequest } from "./compare/compareScenarios.js";
export { compareMany, type SideBySideRequest } from "./compare/compareMany.js";
export type { Ranks, ScenarioSide, SideBySide, YearSideBySide } from "./domain/sideBySide.js";
export type { ClassGroup, OnePupil, PartEffect, PupilCell, PupilEffect, PupilSensitivity } from "./domain/onePupil.js";
export type { ForecastError } from "./domain/forecastError.js";
export { classCliffs, type ClassCliff } from "./sensitivity/classCliffs.js";
export { equityKeyOf, schoolFigures, type SchoolFigures } from "./sensitivity/equityKey.js";
export { checkForecastErrors } from "./sensitivity/forecastErrorOf.js";
export { moveForecast, type ForecastPosition } from "./sensitivity/moveForecast.js";
export { onePupil, type OnePupilRequest } from "./sensitivity/onePupil.js";
export { pupilCells, withPupils } from "./sensitivity/pupilCells.js";
export { simulationSettings, type SimulationSettings } from "./sensitivity/simulationSettings.js";
export { ranksOf } from "./compare/ranksOf.js";
export { settle, type SettlementRequest } from "./settlement/settle.js";
export type { SettledAmount, SettledPart, SettledSchool, Settlement } from "./settlement/settlement.js";
export { compareAllocations } from "./compare/compareAllocations.js";
export type {
  ExplainedEntry,
  ExplainedLine,
  ExplainedPart,
  Operand,
  OperandSource,
  ShareCitation,
} from "./explain/explanation.js";
export { explainPart } from "./explain/explainPart.js";
export { replay } from "./explain/replay.js";
export type { Expression } from "./formula/expression.js";
export type { Unit } from "./formula/line.js";
export type { NumberPath } from "./formula/place.js";
export { findMechanism, MECHANISMS } from "./mechanisms/findMechanism.js";
export type { Mechanism } from "./mechanisms/mechanism.js";
export type { ParameterDeclaration } from "./mechanisms/parameterDeclaration.js";
export { modelSettings, type ModelSettings } from "./model/modelSettings.js";
export { LawBroken } from "./run/checkAllocation.js";
export { regulatedFrame, type RegulatedFrame } from "./run/regulatedFrame.js";
export { checkInput } from "./run/checkInput.js";
export { distinctIssues } from "./run/distinctIssues.js";
export { hasErrors, runModel } from "./run/runModel.js";
export { runScenarios, type ScenarioRequest } from "./run/runScenarios.js";
export { prepareInput } from "./model/modelContext.js";
export { applyScenario } from "./scenario/applyScenario.js";
export { modelNames, scenarioChain } from "./scenario/scenarioChain.js";
export type { AttributedChange, Attribution, AttributionMethod, ListedBecause } from "./attribution/attribution.js";
export { attributeChanges } from "./attribution/attributeChanges.js";
export { MOST_CHANGES_IN_EVERY_ORDER } from "./attribution/sharedSteps.js";
export { changeLog } from "./changes/changeLog.js";
export { subjectKey, type ChangeSubject } from "./changes/changeSubject.js";
export type { ChangeLog, LoggedChange } from "./changes/loggedChange.js";
export { canonicalRows, canonicalValue, fieldName, type CanonicalRow } from "./record/canonicalText.js";
export {
  isBlankValue,
  isFormulaValue,
  isFractionValue,
  isListValue,
  isScopeValue,
  type FieldValue,
} from "./record/fieldValue.js";
export type { InputRecord, RecordField } from "./record/inputRecord.js";
export { RECORD_TABLES } from "./record/recordKeys.js";
export type { Answer, Found, NoAnswerReason, SchoolGap } from "./solve/answer.js";
export type { LinearProblem, LinearSolver } from "./solve/linearProblem.js";
export type { LossLimit, ParameterDial, Question, RangedDial } from "./solve/question.js";
export { knownDials } from "./solve/dials.js";
export { solve } from "./solve/solve.js";
export { hasTransition, transitionPath, transitionPaths } from "./compare/transitionPath.js";
export type { TransitionCost, TransitionPath, TransitionStep, TransitionYear } from "./compare/transitionPath.js";
