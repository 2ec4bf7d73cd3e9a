import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import type { Answered } from "../../../app/whatIf/findState.js";
import type { AnswerView, FoundView } from "../../../present/solve/answerView.js";
import { aboutText, FIND_TEXTS, FOUND_TEXTS, runsText } from "../../../text/findTexts.js";
import { issueList } from "../../parts/issueList.js";
import { consequenceTable, gapTable } from "./answerTables.js";
import { dialName } from "./dialCard.js";
import { saveAnswerForm } from "./saveAnswerForm.js";

/** The answer, what it rests on, how it is kept, and what it means for every school. */
export function answerShown(pane: Pane, state: PaneState): TemplateResult {
  const { language, whatIf } = state;
  const { answer, isOutdated } = whatIf.find;
  const status = (): string => {
    if (answer.kind === "loading") return FIND_TEXTS.finding[language];
    return isOutdated ? FIND_TEXTS.outdated[language] : "";
  };
  return html`
    <p role="status" class="quiet">${status()}</p>
    ${answer.kind === "refused" ? issueList(pane, answer.issues, language) : nothing}
    ${answer.kind === "ready" ? answered(pane, answer.value, state) : nothing}
  `;
}

function answered(pane: Pane, { view, saving }: Answered, state: PaneState): TemplateResult {
  const { language } = state;
  const heading = view.found ? FIND_TEXTS.answer : FIND_TEXTS.noAnswer;
  const limit = view.limit === null ? "" : ` ${FIND_TEXTS.mayLose[language]}: ${view.limit[language]}`;
  return html`
    <section class="answer stack" aria-label=${heading[language]}>
      <div>
        <h2 tabindex="-1" id="answer">${heading[language]}</h2>
        <p class="quiet small">
          ${view.asked[language]}. ${aboutText(view.scenario, view.against, view.year)[language]}.${limit}
        </p>
      </div>
      ${view.found ? found(view, state) : none(view, state)}
      ${saving === null ? nothing : saveAnswerForm(pane, saving, view.kind, state)}
      ${view.schools.length === 0 ? nothing : gapTable(view.schools, language)}
      ${view.found ? consequenceTable(view, language) : nothing}
    </section>
  `;
}

type Yes = Extract<AnswerView, { readonly found: true }>;
type No = Extract<AnswerView, { readonly found: false }>;

function found({ kind, values, cost, holds, held, proved, proof }: Yes, state: PaneState): TemplateResult {
  const { language } = state;
  return html`
    <dl class="values">
      ${values.map((value) => valueLine(value, kind, state))}
      <dt>${cost.label[language]}</dt>
      <dd class="number">${cost.value[language]}</dd>
    </dl>
    <div class=${holds ? "frame" : "frame off"}>
      <p>${held[language]}</p>
      <p class=${proved ? "" : "strong"}>${proof[language]}</p>
    </div>
  `;
}

function none({ kind, reason, known, nearest, runs }: No, state: PaneState): TemplateResult {
  const { language } = state;
  return html`
    <div class="frame off">
      <p>${reason[language]}</p>
      ${known.length === 0 ? nothing : html`<p class="small">${FIND_TEXTS.known[language]}: ${known.join("; ")}.</p>`}
      ${runs === 0 ? nothing : html`<p class="quiet small">${runsText(runs)[language]}</p>`}
    </div>
    ${
      nearest.length === 0
        ? nothing
        : html`<h3>${FIND_TEXTS.nearest[language]}</h3>
            <dl class="values">${nearest.map((value) => valueLine(value, kind, state))}</dl>`
    }
  `;
}

const valueLine = (value: FoundView, kind: AnswerView["kind"], state: PaneState): TemplateResult => html`
  <dt>${nameOf(value, kind, state)}</dt>
  <dd class="number strong">${value.value[state.language]}${exactly(value, state.language)}</dd>
`;

const exactly = ({ exact }: FoundView, language: Language): TemplateResult | typeof nothing =>
  exact === null
    ? nothing
    : html`<br /><span class="quiet small">${FIND_TEXTS.exact[language]} ${exact[language]}</span>`;

/** A number of the workbook by its whole name, with the grades it holds for. */
function nameOf({ name, dial }: FoundView, kind: AnswerView["kind"], { whatIf, language }: PaneState): string {
  const known = shownValue(whatIf.dials)?.dials.find(({ key }) => key === dial);
  return known ? dialName(known, language) : (FOUND_TEXTS[kind]?.[language] ?? name);
}
