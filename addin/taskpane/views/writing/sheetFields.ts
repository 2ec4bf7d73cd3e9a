import { html, type TemplateResult } from "lit";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { chooseSheets, toggled } from "../../../app/writing/chooseSheets.js";
import type { BookView } from "../../../present/bookView.js";
import { SHEET_TEXTS } from "../../../text/sheetTexts.js";
import { SHEET_HINTS, WANTED_TEXTS, WRITING_TEXTS } from "../../../text/writingTexts.js";
import type { SheetKind } from "../../../../workbook/results/sheetKinds.js";
import { EXTRA_KINDS, type WantedResults } from "../../../../workbook/results/wanted.js";
import { checkField, radioField } from "../../parts/checkField.js";

const KINDS: readonly WantedResults["kind"][] = ["comparison", "sideBySide", "everything"];

/** The sheets each kind of results can have; those that take longer are asked for by themselves. */
const SHEETS: Readonly<Record<WantedResults["kind"], readonly SheetKind[]>> = {
  comparison: ["consequence", "chart", "limits", "allocation", "explanation", "checks"],
  sideBySide: ["comparison", "consequence", "chart", "limits", "allocation", "checks"],
  everything: ["consequence", "chart", "limits", "transition", "allocation", "checks"],
};

/** What is to be written, and with which scenarios beside it. */
export function kindFields(pane: Pane, { language, writing, selection }: PaneState, view: BookView): TemplateResult {
  const { choice } = writing;
  const others = view.names.filter(({ name }) => name !== selection?.to && name !== selection?.from);
  return html`
    <fieldset>
      <legend>${WRITING_TEXTS.what[language]}</legend>
      ${KINDS.map((kind) =>
        radioField("kind", WANTED_TEXTS[kind][language], choice.kind === kind, () => chooseSheets(pane, { kind })),
      )}
      ${
        choice.kind === "sideBySide"
          ? html`<div class="inner" role="group" aria-label=${WRITING_TEXTS.beside[language]}>
              ${others.map(({ name }) =>
                checkField(name, "", choice.beside.includes(name), (isIn) =>
                  chooseSheets(pane, { beside: toggled(choice.beside, name, isIn) }),
                ),
              )}
              ${checkField(WRITING_TEXTS.allYears[language], "", choice.allYears, (allYears) =>
                chooseSheets(pane, { allYears }),
              )}
            </div>`
          : ""
      }
    </fieldset>
  `;
}

/** Which of its sheets. */
export function sheetFields(pane: Pane, { language, writing }: PaneState): TemplateResult {
  const { choice } = writing;
  return html`
    <fieldset>
      <legend>${WRITING_TEXTS.sheets[language]}</legend>
      ${SHEETS[choice.kind].map((kind) =>
        checkField(SHEET_TEXTS[kind][language], SHEET_HINTS[kind][language], !choice.leaveOut.includes(kind), (isIn) =>
          chooseSheets(pane, { leaveOut: toggled(choice.leaveOut, kind, !isIn) }),
        ),
      )}
    </fieldset>
  `;
}

/** What goes further than the comparison. */
export function extraFields(pane: Pane, { language, writing }: PaneState): TemplateResult {
  const { also } = writing.choice;
  return html`
    <fieldset>
      <legend>${WRITING_TEXTS.further[language]}</legend>
      ${EXTRA_KINDS.map((kind) =>
        checkField(SHEET_TEXTS[kind][language], SHEET_HINTS[kind][language], also.includes(kind), (isIn) =>
          chooseSheets(pane, { also: toggled(also, kind, isIn) }),
        ),
      )}
    </fieldset>
  `;
}
