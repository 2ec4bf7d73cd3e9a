import { html, type TemplateResult } from "lit";
import type { Question } from "../../../../engine/index.js";
import { QUESTIONS } from "../../../../workbook/answer/questions.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { changeFields } from "../../../app/whatIf/changeFind.js";
import { askedFields, findAnswer, framesOf } from "../../../app/whatIf/findAnswer.js";
import type { DialsView } from "../../../present/whatIf/dialsView.js";
import { FIND_TEXTS, LIMIT_TEXTS, MONTH_TEXTS } from "../../../text/findTexts.js";
import { radioField } from "../../parts/checkField.js";
import { selectField } from "../../parts/selectField.js";
import { bestFields } from "./bestFields.js";
import { dialField } from "./dialField.js";
import { faultOf } from "./faultOf.js";
import { numberField } from "./numberField.js";

const KINDS: readonly Question["kind"][] = ["lift", "compensation", "phaseIn", "rate", "best"];
const LIMIT_KINDS = ["share", "kr", "krPerPupil"] as const;

/** Which question is asked, and what it has to be told. */
export function questionForm(pane: Pane, view: DialsView, state: PaneState): TemplateResult {
  const { language, whatIf } = state;
  const { fields, answer } = whatIf.find;
  const isBusy = answer.kind === "loading";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isBusy) void findAnswer(pane);
  };
  return html`
    <form class="find" novalidate @submit=${submit}>
      <fieldset>
        <legend>${FIND_TEXTS.question[language]}</legend>
        ${KINDS.map((kind) =>
          radioField("question", QUESTIONS[kind][language], kind === fields.kind, () => changeFields(pane, { kind })),
        )}
      </fieldset>
      ${fieldsOf(pane, view, state)}
      <div>
        <button class="primary" type="submit" aria-disabled=${isBusy ? "true" : "false"}>
          ${FIND_TEXTS.find[language]}
        </button>
      </div>
    </form>
  `;
}

function fieldsOf(pane: Pane, view: DialsView, state: PaneState): TemplateResult {
  switch (state.whatIf.find.fields.kind) {
    case "lift":
      return html`${frameField(pane, view, state)} ${limitFields(pane, state)}`;
    case "compensation":
      return limitFields(pane, state);
    case "phaseIn":
      return html`${limitFields(pane, state)} ${monthField(pane, state)}`;
    case "rate":
      return html`${frameField(pane, view, state)} ${dialField(pane, view, state)}`;
    case "best":
      return bestFields(pane, view, state);
  }
}

function frameField(pane: Pane, view: DialsView, { language, whatIf, selection }: PaneState): TemplateResult {
  const year = selection?.year ?? 0;
  const frames = framesOf(view, year);
  if (frames.length === 0) return html`<p class="loss">${FIND_TEXTS.noFrames[language]}</p>`;
  const { frame } = askedFields(whatIf.find.fields, view, year);
  const choices = frames.map((name) => ({ value: name, label: name }));
  return selectField(FIND_TEXTS.frame[language], choices, frame, (chosen) => changeFields(pane, { frame: chosen }));
}

function limitFields(pane: Pane, state: PaneState): TemplateResult {
  const { language, whatIf } = state;
  const { fields } = whatIf.find;
  const label = fields.kind === "phaseIn" ? FIND_TEXTS.aYear : FIND_TEXTS.limit;
  return html`
    <div class="pair">
      ${numberField({
        ...{ id: "fault-limit", label: label[language], value: fields.limit, fault: faultOf(state, "limit") },
        onType: (limit) => changeFields(pane, { limit }, "limit"),
      })}
      ${selectField(
        FIND_TEXTS.limitUnit[language],
        LIMIT_KINDS.map((kind) => ({ value: kind, label: LIMIT_TEXTS[kind][language] })),
        fields.limitKind,
        (chosen) => changeFields(pane, { limitKind: LIMIT_KINDS.find((kind) => kind === chosen) ?? "share" }),
      )}
    </div>
  `;
}

function monthField(pane: Pane, { language, whatIf }: PaneState): TemplateResult {
  return selectField(
    FIND_TEXTS.startMonth[language],
    MONTH_TEXTS.map((month, index) => ({ value: String(index + 1), label: month[language] })),
    String(whatIf.find.fields.startMonth),
    (month) => changeFields(pane, { startMonth: Number(month) }),
  );
}
