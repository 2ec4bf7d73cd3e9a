import { html, type TemplateResult } from "lit";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { choosePart } from "../../../app/school/showSchool.js";
import type { SchoolView } from "../../../present/school/schoolView.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { SCHOOL_TEXTS } from "../../../text/schoolTexts.js";
import { showDecimal } from "../../../text/showDecimal.js";
import { issueList } from "../../parts/issueList.js";
import { selectField, type Choice } from "../../parts/selectField.js";
import { explainedLine } from "./explainedLine.js";

/** A part of the school as numbered lines; before or after where both have it. */
export function explanationSection(pane: Pane, school: SchoolView, state: PaneState): TemplateResult {
  const { language } = state;
  const { part, side, explanation } = state.school;
  const choices = (parts: SchoolView["after"]): readonly Choice[] =>
    parts.map(({ name, amount }) => ({ value: name, label: `${name}: ${showDecimal(amount, language)} kr.` }));
  return html`
    <h2>${SCHOOL_TEXTS.explanation[language]}</h2>
    <div class="choices">
      ${selectField(
        SCHOOL_TEXTS.side[language],
        [
          ...(school.before.length > 0 ? [{ value: "before", label: SCHOOL_TEXTS.before[language] }] : []),
          ...(school.after.length > 0 ? [{ value: "after", label: SCHOOL_TEXTS.after[language] }] : []),
        ],
        side,
        (chosen) => {
          const next = chosen === "before" ? "before" : "after";
          const parts = school[next];
          const same = parts.find(({ name }) => name === part) ?? parts[0];
          if (same) void choosePart(pane, same.name, next);
        },
      )}
      ${selectField(
        SCHOOL_TEXTS.part[language],
        choices(school[side]),
        part ?? "",
        (name) => void choosePart(pane, name, side),
      )}
    </div>
    ${explanation.kind === "refused" ? issueList(pane, explanation.issues, language) : lines(pane, state)}
  `;
}

function lines(pane: Pane, { school, language }: PaneState): TemplateResult {
  const shown = shownValue(school.explanation);
  if (!shown) return html`<p>${school.explanation.kind === "loading" ? PANE_TEXTS.computing[language] : ""}</p>`;
  return html`
    <p><span class="strong">${shown.amount}</span> <span class="quiet">${shown.mechanism}</span></p>
    <ol class="lines" aria-busy=${school.explanation.kind === "loading" ? "true" : "false"}>
      ${shown.lines.map((line) => explainedLine(pane, line, language))}
    </ol>
  `;
}
