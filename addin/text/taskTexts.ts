import type { Text } from "../../engine/index.js";
import type { TaskKind } from "../app/task.js";

/** What the pane is doing, while it does it. */
export const TASK_TEXTS: Readonly<Record<TaskKind, Text>> = {
  reading: { da: "Læser og kontrollerer tabellerne", en: "Reading and checking the tables" },
  computing: { da: "Regner", en: "Computing" },
  inserting: { da: "Indsætter ark", en: "Inserting sheets" },
  writing: { da: "Skriver ark", en: "Writing sheets" },
  editing: { da: "Retter i tabellerne", en: "Editing the tables" },
  going: { da: "Et øjeblik", en: "One moment" },
};

/** "Konsekvens: 1.200 af 4.800 celler". */
export const progressText = (sheet: string, done: string, total: string): Text => ({
  da: `${sheet}: ${done} af ${total} celler`,
  en: `${sheet}: ${done} of ${total} cells`,
});
