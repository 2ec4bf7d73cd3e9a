import type { Language } from "../../engine/index.js";
import type { RawTable, RawValue } from "../../workbook/read/rawTable.js";
import type { Sheet } from "../../workbook/write/sheet.js";
import type { BookView } from "../present/bookView.js";
import type { ComparisonView } from "../present/comparisonView.js";
import type { ChangeLogView, EffectView } from "../present/changeLogView.js";
import type { ScenarioTable } from "../present/missingTables.js";
import type { ModelView } from "../present/modelView.js";
import type { FigureView } from "../present/results/figuresView.js";
import type { PathView } from "../present/results/pathView.js";
import type { SideBySideView } from "../present/results/sideBySideView.js";
import type { ScenariosView } from "../present/scenariosView.js";
import type { ExplanationView } from "../present/school/explanationView.js";
import type { OnePupilView } from "../present/school/onePupilView.js";
import type { SealAsked, SealedBook } from "../present/sealedBook.js";
import type { SchoolView } from "../present/school/schoolView.js";
import type { SolvedQuestion } from "../present/solve/solvedQuestion.js";
import type { Turn } from "../present/whatIf/dial.js";
import type { DialsView } from "../present/whatIf/dialsView.js";
import type { SavedDraft } from "../present/whatIf/draftRows.js";
import type { Outcome } from "./outcome.js";
import type { SolveAsk } from "./whatIf/solveAsk.js";
import type { AppendedRows } from "./workbookPort.js";
import type { WantedResults } from "../../workbook/results/wanted.js";

interface Call<Ask, Answer> {
  readonly ask: Ask;
  readonly answer: Answer;
}

/** The tables of the workbook as they are now; everything asked later is answered from them. */
export interface OpenBookAsk {
  readonly tables: readonly RawTable[];
  readonly language: Language;
}

export interface CompareAsk {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly language: Language;
}

export interface InputSheetsAsk {
  readonly kind: "template" | "example";
  readonly language: Language;
}

export interface ResultSheetsAsk {
  readonly wanted: WantedResults;
  readonly language: Language;
}

/** Result sheets to write, and the key of the input they rest on. */
export interface ResultSheets {
  readonly sheets: readonly Sheet[];
  readonly inputKey: string;
}

export interface ModelAsk {
  /** A model by name; the first one where there is none of that name. */
  readonly model: string;
  readonly language: Language;
}

export interface ChangeLogAsk {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
}

export interface SchoolAsk extends CompareAsk {
  readonly schoolId: string;
}

export interface ExplanationAsk extends SchoolAsk {
  readonly side: "before" | "after";
  readonly part: string;
}

export interface WhatIfAsk extends CompareAsk {
  readonly turns: readonly Turn[];
  /** The years to follow the draft over; none where nobody looks. */
  readonly pathYears: readonly number[];
}

/** What a draft does. `path` null: no years were asked for. */
export interface WhatIfView {
  readonly comparison: ComparisonView;
  readonly path: PathView | null;
}

/** The input tables that the pane adds rows to. */
export const GROWING_TABLES = ["parts", "parameters", "scenarios", "changes"] as const;

/** A row to be added: its cells by the ids of the columns, or by the year of a year column. */
export interface NewRow {
  readonly table: (typeof GROWING_TABLES)[number];
  readonly cells: Readonly<Record<string, RawValue>>;
}

/** Everything the pane can ask the engine. Each call has a handler in `addin/worker/calls`, a shape in `laterShapes` and a line in `laterAnswerers`. */
export interface EngineCalls {
  readonly openBook: Call<OpenBookAsk, BookView>;
  readonly compare: Call<CompareAsk, Outcome<ComparisonView>>;
  readonly inputSheets: Call<InputSheetsAsk, readonly Sheet[]>;
  readonly model: Call<ModelAsk, Outcome<ModelView>>;
  readonly newRows: Call<{ readonly rows: readonly NewRow[] }, readonly AppendedRows[]>;
  readonly scenarios: Call<{ readonly language: Language }, Outcome<ScenariosView>>;
  readonly changeLog: Call<ChangeLogAsk, Outcome<ChangeLogView>>;
  /** The sheets that put a scenario under seal, or why they cannot be made. */
  readonly seal: Call<SealAsked & { readonly language: Language }, Outcome<SealedBook>>;
  /** What each change does, in kr. */
  readonly effect: Call<CompareAsk, Outcome<EffectView>>;
  /** The changes of one scenario, under the name of another. */
  readonly copiedChanges: Call<{ readonly from: string; readonly to: string }, readonly AppendedRows[]>;
  /** One school, or null where the result has none of that id; the same for a part of it. */
  readonly school: Call<SchoolAsk, Outcome<SchoolView | null>>;
  readonly explanation: Call<ExplanationAsk, Outcome<ExplanationView | null>>;
  readonly onePupil: Call<Omit<SchoolAsk, "from" | "to"> & { readonly scenario: string }, Outcome<OnePupilView>>;
  readonly path: Call<Omit<CompareAsk, "year"> & { readonly years: readonly number[] }, Outcome<PathView | null>>;
  readonly sideBySide: Call<
    { readonly against: string; readonly names: readonly string[]; readonly year: number; readonly language: Language },
    Outcome<SideBySideView | null>
  >;
  /** The numbers of schools that kr per pupil can be held against. */
  readonly figures: Call<{ readonly scenario: string; readonly year: number }, readonly FigureView[]>;
  /** What can be turned in a scenario, what a turn does, and the rows it is saved as. */
  readonly dials: Call<{ readonly scenario: string; readonly language: Language }, DialsView>;
  readonly whatIf: Call<WhatIfAsk, Outcome<WhatIfView>>;
  readonly draftRows: Call<SavedDraft, readonly AppendedRows[]>;
  /** Answers an inverse question, or says which fields cannot be used. */
  readonly solve: Call<SolveAsk, Outcome<SolvedQuestion>>;
  /** Empty tables to insert, those of them that the workbook lacks. */
  readonly emptyTables: Call<
    { readonly tables: readonly ScenarioTable[]; readonly language: Language },
    readonly Sheet[]
  >;
  readonly resultSheets: Call<ResultSheetsAsk, Outcome<ResultSheets>>;
  /** A key that is the same as long as the input tables hold the same. */
  readonly inputKey: Call<Record<string, never>, string>;
}

export type CallName = keyof EngineCalls;
export type Ask<Name extends CallName> = EngineCalls[Name]["ask"];
export type Answer<Name extends CallName> = EngineCalls[Name]["answer"];
