import type { QuestionFields } from "../../present/solve/questionFields.js";
import type { DialsView } from "../../present/whatIf/dialsView.js";
import { IDLE, shownValue } from "../loadable.js";
import type { Pane } from "../pane.js";
import { changeFind } from "./changeFind.js";

/** The frames of a scenario that have an amount in a year. */
export const framesOf = ({ dials }: DialsView, year: number): readonly string[] =>
  dials.flatMap((dial) => (dial.group === "frames" && dial.year === year ? [dial.part] : []));

/** The fields as they are asked: numbers that the scenario does not have in the year are not among them. */
export function askedFields(fields: QuestionFields, view: DialsView, year: number): QuestionFields {
  const frames = framesOf(view, year);
  const has = (key: string): boolean => view.dials.some((dial) => dial.key === key && dial.year === year);
  return {
    ...fields,
    frame: frames.includes(fields.frame) ? fields.frame : (frames[0] ?? ""),
    dial: has(fields.dial) ? fields.dial : "",
    ranges: fields.ranges.filter(({ key }) => has(key)),
  };
}

/** Asks the question; what cannot be read is told at its field. Takes as long as it takes, and can be broken off. */
export function findAnswer(pane: Pane): Promise<void> {
  return pane.attempt("computing", async () => {
    const { store, engine } = pane;
    const { selection, language, whatIf } = store.get();
    const view = shownValue(whatIf.dials);
    if (selection === null || view === null) return;
    const { from: against, to: scenario, year } = selection;
    const fields = askedFields(whatIf.find.fields, view, year);
    changeFind(pane, { answer: { kind: "loading", last: null }, faults: [], isOutdated: false, isSaving: false });
    try {
      const outcome = await engine.ask("solve", { fields, scenario, against, year, language });
      const now = store.get().selection;
      const isStill = now?.to === scenario && now.from === against && now.year === year;
      if (!isStill) changeFind(pane, { answer: IDLE, isOutdated: true });
      else if (!outcome.ok) changeFind(pane, { answer: { kind: "refused", issues: outcome.issues } });
      else if (outcome.value.kind === "unread") changeFind(pane, { answer: IDLE, faults: outcome.value.faults });
      else changeFind(pane, { answer: { kind: "ready", value: outcome.value } });
    } catch (thrown) {
      changeFind(pane, { answer: IDLE });
      throw thrown;
    }
  });
}
