import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import type { ChangeView } from "../../../present/changeView.js";
import { showChange, showDecimal, showPercent, showWhole } from "../../../text/showDecimal.js";

/** The numbers of a line, in the order of the table's columns. */
export function changeCells(change: ChangeView, language: Language): TemplateResult {
  const { before, after, difference, percent, perPupilBefore, perPupilAfter, pupils } = change;
  const look = Number(difference) < 0 ? "number loss" : "number";
  return html`
    <td class=${look}>${showChange(difference, language)}</td>
    <td class=${look}>${showPercent(percent, language)}</td>
    <td class="number">${showDecimal(before, language)}</td>
    <td class="number">${showDecimal(after, language)}</td>
    <td class="number">${showWhole(perPupilBefore, language)}</td>
    <td class="number">${showWhole(perPupilAfter, language)}</td>
    <td class="number">${showDecimal(pupils, language)}</td>
  `;
}
