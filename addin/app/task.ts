import type { Progress } from "./workbookPort.js";

/** What the pane can be busy with; each has its words in `addin/text/taskTexts.ts`. */
export type TaskKind = "reading" | "computing" | "inserting" | "writing" | "editing" | "going";

export interface Task {
  readonly id: number;
  readonly kind: TaskKind;
  readonly progress: Progress | null;
}
