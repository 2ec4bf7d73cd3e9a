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
export type { Issue, Result, Severity } from "./domain/issue.js";
export type { IssueCode } from "./domain/issueCode.js";
export type { ModelInput } from "./domain/modelInput.js";
export type { ModelIssueCode } from "./domain/modelIssueCode.js";
export type { ReadIssueCode } from "./domain/readIssueCode.js";
export type { TableName } from "./domain/tableName.js";
export type { Language, Text } from "./domain/text.js";
export type { BudgetYear, SchoolYear } from "./domain/time.js";
export { compareScenarios, type Comparison, type ComparisonRequest } from "./compare/compareScenarios.js";
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
export { checkInput } from "./run/checkInput.js";
export { distinctIssues } from "./run/distinctIssues.js";
export { hasErrors, runModel } from "./run/runModel.js";
export { runScenarios, type ScenarioRequest } from "./run/runScenarios.js";
export { prepareInput } from "./model/modelContext.js";
export { applyScenario } from "./scenario/applyScenario.js";
export { modelNames, scenarioChain } from "./scenario/scenarioChain.js";
