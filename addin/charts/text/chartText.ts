/** A school or part with its number as it is written. */
export interface NamedNumber {
  readonly name: string;
  readonly value: string;
}

export interface FromTo {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** How many get more, less, the same, and how many have no number. */
export interface Counts {
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
  readonly missing: number;
  /** null where no limit is set. */
  readonly outside: number | null;
}

export interface ScatterFinding {
  readonly schools: number;
  readonly lowest: NamedNumber | null;
  readonly highest: NamedNumber | null;
  readonly average: { readonly before: string; readonly after: string } | null;
}

export interface PhaseInFinding {
  readonly schools: number;
  readonly years: number;
  readonly chosen: readonly FromTo[];
  readonly up: FromTo | null;
  readonly down: FromTo | null;
}

export interface WaterfallFinding extends FromTo {
  readonly change: string;
  readonly up: NamedNumber | null;
  readonly down: NamedNumber | null;
  readonly unchanged: number;
  /** Parts of the old model only, and of the new only. */
  readonly gone: number;
  readonly added: number;
}

export interface ScenarioFinding extends Counts {
  readonly letter: string;
  readonly name: string;
  readonly lowest: NamedNumber | null;
}

/** Every word the charts say, in one language. The findings are whole sentences: they are read aloud. */
export interface ChartText {
  readonly school: string;
  readonly cluster: string;
  readonly noCluster: string;
  readonly part: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly getsMore: string;
  readonly getsLess: string;
  readonly adds: string;
  readonly takes: string;
  readonly limit: string;
  readonly ownLimit: string;
  readonly limitColumn: string;
  readonly outside: string;
  readonly inside: string;
  readonly average: string;
  readonly averageBefore: string;
  readonly chosen: string;
  readonly rest: string;
  readonly total: string;
  readonly goneNote: string;
  readonly newNote: string;
  readonly tornAxis: string;
  readonly missing: string;
  readonly showTable: string;
  readonly nothing: string;
  readonly axes: (upright: string, level: string) => string;
  readonly marks: (count: number, opens: boolean) => string;
  readonly replacedParts: (gone: number, added: number) => string;
  readonly unchangedParts: (count: number) => string;
  readonly diverging: (counts: Counts, most: NamedNumber | null, least: NamedNumber | null) => string;
  readonly scatter: (finding: ScatterFinding) => string;
  readonly phaseIn: (finding: PhaseInFinding) => string;
  readonly waterfall: (finding: WaterfallFinding) => string;
  readonly scenario: (finding: ScenarioFinding) => string;
}
