import { html, type TemplateResult } from "lit";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { chooseSheets, toggled } from "../../../app/writing/chooseSheets.js";
import type { BookView } from "../../../present/bookView.js";
import { WRITING_TEXTS } from "../../../text/writingTexts.js";
import { checkField, radioField } from "../../parts/checkField.js";

/** Which schools are explained: those that move most, or chosen ones. */
export function explainedSchoolsField(
  pane: Pane,
  { language, writing, selection }: PaneState,
  view: BookView,
): TemplateResult {
  const { schools, leaveOut } = writing.choice;
  if (leaveOut.includes("explanation")) return html``;
  const first = [selection?.schoolId ?? []].flat();
  return html`
    <fieldset>
      <legend>${WRITING_TEXTS.schools[language]}</legend>
      ${radioField("schools", WRITING_TEXTS.furthest[language], schools === null, () =>
        chooseSheets(pane, { schools: null }),
      )}
      ${radioField("schools", WRITING_TEXTS.chosen[language], schools !== null, () =>
        chooseSheets(pane, { schools: schools ?? first }),
      )}
      ${
        schools === null
          ? ""
          : html`<div class="inner list" role="group" tabindex="0" aria-label=${WRITING_TEXTS.chosen[language]}>
              ${view.schools.map(({ id, name }) =>
                checkField(name, "", schools.includes(id), (isIn) =>
                  chooseSheets(pane, { schools: inBookOrder(view, toggled(schools, id, isIn)) }),
                ),
              )}
            </div>`
      }
    </fieldset>
  `;
}

const inBookOrder = ({ schools }: BookView, ids: readonly string[]): readonly string[] =>
  schools.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
