import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import { goTo } from "../../../app/book/goTo.js";
import { shownValue } from "../../../app/loadable.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { showOnePupil } from "../../../app/school/showSchool.js";
import type { EffectOnSchools, OnePupilView, PupilRow } from "../../../present/school/onePupilView.js";
import { pupilsOfYearText, SCHOOL_TEXTS } from "../../../text/schoolTexts.js";
import { showChange } from "../../../text/showDecimal.js";
import { issueList } from "../../parts/issueList.js";

/** What one pupil more, and one fewer, does; computed when asked for. */
export function onePupilSection(pane: Pane, { school, language }: PaneState): TemplateResult {
  const { onePupil } = school;
  const shown = shownValue(onePupil);
  return html`
    <h2>${SCHOOL_TEXTS.onePupil[language]}</h2>
    ${onePupil.kind === "refused" ? issueList(pane, onePupil.issues, language) : ""}
    ${
      shown
        ? found(pane, shown, language)
        : html`
            <p class="quiet small">${SCHOOL_TEXTS.onePupilHint[language]}</p>
            <div>
              <fluent-button @click=${() => void showOnePupil(pane)}>
                ${SCHOOL_TEXTS.computeOnePupil[language]}
              </fluent-button>
            </div>
          `
    }
  `;
}

function found(pane: Pane, view: OnePupilView, language: Language): TemplateResult {
  const { cliffs, rows, schoolYear, year } = view;
  return html`
    <p class="quiet small">${pupilsOfYearText(schoolYear, year)[language]}</p>
    <h3>${SCHOOL_TEXTS.cliffs[language]}</h3>
    ${
      cliffs.length === 0
        ? html`<p>${SCHOOL_TEXTS.noCliffs[language]}</p>`
        : html`<ul class="cliffs">
            ${cliffs.map((cliff) => html`<li>${cliff}</li>`)}
          </ul>`
    }
    <div class="scroll" role="region" tabindex="0" aria-label=${SCHOOL_TEXTS.onePupil[language]}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="pinned">${SCHOOL_TEXTS.grade[language]}</th>
            ${view.hasSites ? html`<th scope="col">${SCHOOL_TEXTS.site[language]}</th>` : ""}
            ${view.hasGroups ? html`<th scope="col">${SCHOOL_TEXTS.group[language]}</th>` : ""}
            ${NUMBERS.map((name) => html`<th scope="col" class="number">${SCHOOL_TEXTS[name][language]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => pupilRow(pane, row, view, language))}
        </tbody>
      </table>
    </div>
  `;
}

const NUMBERS = ["pupils", "classes", "moreOwn", "moreOthers", "fewerOwn", "fewerOthers"] as const;

function pupilRow(
  pane: Pane,
  row: PupilRow,
  { hasSites, hasGroups }: OnePupilView,
  language: Language,
): TemplateResult {
  const { grade, site, group, pupils, classes, more, fewer, isRefused, place } = row;
  const effect = (of: EffectOnSchools | null): TemplateResult => {
    const missing = isRefused ? SCHOOL_TEXTS.refused[language] : "–";
    return html`
      <td class="number">${of ? showChange(of.own, language) : missing}</td>
      <td class="number">${of ? showChange(of.others, language) : ""}</td>
    `;
  };
  return html`
    <tr>
      <th scope="row" class="pinned">${grade}</th>
      ${hasSites ? html`<td>${site}</td>` : ""} ${hasGroups ? html`<td>${group}</td>` : ""}
      <td class="number">
        <button class="plain" type="button" @click=${() => void goTo(pane, place)}>${pupils}</button>
      </td>
      <td class="number">${classes ?? ""}</td>
      ${effect(more)} ${effect(fewer)}
    </tr>
  `;
}
