import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Language } from "../../../../engine/index.js";
import { typedValue } from "../../../app/edit/typedValue.js";
import { goTo } from "../../../app/book/goTo.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { isAllowed } from "../../../app/whatIf/shownDials.js";
import { removeDial, turn } from "../../../app/whatIf/turnDials.js";
import type { DialView } from "../../../present/whatIf/dialsView.js";
import { showDecimal } from "../../../text/showDecimal.js";
import { boundsText, changesYearText, gradesText, WHAT_IF_TEXTS, yearText } from "../../../text/whatIfTexts.js";

/** "Klassetakst: Takst, 0.-3. klasse". */
export function dialName({ part, name, scope, gradeFrom, gradeTo }: DialView, language: Language): string {
  const details = [scope, gradesText(gradeFrom, gradeTo)[language]].filter((text) => text !== "");
  const whose = name === "" ? part : `${part}: ${name}`;
  return [whose, ...details].join(", ");
}

/** A slider with its number beside it; both say which year they change and what the workbook has. */
export function dialCard(pane: Pane, dial: DialView, state: PaneState): TemplateResult {
  const { language, whatIf } = state;
  const { key, unit, year, value, range } = dial;
  const now = whatIf.turned[key] ?? value;
  const name = dialName(dial, language);
  const spoken = `${name}, ${yearText(year)[language]}`;
  return html`
    <div class="dial" role="group" aria-label=${spoken}>
      <div class="row head">
        <span class="strong">${name}</span>
        <button
          class="plain small"
          type="button"
          aria-label=${`${WHAT_IF_TEXTS.remove[language]}: ${spoken}`}
          @click=${() => void removeDial(pane, dial)}
        >
          ${WHAT_IF_TEXTS.remove[language]}
        </button>
      </div>
      <div class="slide">
        <input
          type="range"
          aria-label=${spoken}
          aria-valuetext=${`${showDecimal(now, language)} ${unit}`}
          min=${range.min}
          max=${range.max}
          step=${range.step}
          .value=${live(now)}
          @input=${({ currentTarget }: Event) => {
            if (currentTarget instanceof HTMLInputElement) void turn(pane, dial, currentTarget.value);
          }}
        />
        ${numberField(pane, dial, now, language)} <span class="quiet small">${unit}</span>
      </div>
      ${standing(pane, dial, state)}
    </div>
  `;
}

/** Which year it changes, what the workbook has and where, and the way back to it. */
function standing(pane: Pane, dial: DialView, { language, whatIf }: PaneState): TemplateResult {
  const { key, unit, year, value, place } = dial;
  const spoken = `${dialName(dial, language)}, ${yearText(year)[language]}`;
  return html`
    <p class="quiet small">
      ${changesYearText(year)[language]} · ${WHAT_IF_TEXTS.inBook[language]}
      <button class="plain small" type="button" @click=${() => void goTo(pane, place)}>
        ${showDecimal(value, language)} ${unit}</button
      >${
        Object.hasOwn(whatIf.turned, key)
          ? html` ·
              <button
                class="plain small"
                type="button"
                aria-label=${`${WHAT_IF_TEXTS.back[language]}: ${spoken}`}
                @click=${() => void turn(pane, dial, value)}
              >
                ${WHAT_IF_TEXTS.back[language]}
              </button>`
          : ""
      }
    </p>
  `;
}

/** Takes any number, also beyond what the slider covers; what is no number is said to be none, and nothing is turned. */
function numberField(pane: Pane, dial: DialView, now: string, language: Language): TemplateResult {
  const type = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const typed = typedValue(currentTarget.value, false, language);
    const isNumber = typeof typed === "number" && /^-?\d+(\.\d+)?$/.test(String(typed));
    const isWithin = isNumber && isAllowed(typed, dial.bounds);
    const problem = dial.bounds ? boundsText(dial.bounds) : WHAT_IF_TEXTS.notANumber;
    currentTarget.setCustomValidity(isWithin ? "" : problem[language]);
    currentTarget.reportValidity();
    if (isWithin) void turn(pane, dial, String(typed));
  };
  return html`
    <input
      class="number"
      type="text"
      inputmode="decimal"
      aria-label=${`${WHAT_IF_TEXTS.value[language]}: ${dialName(dial, language)}, ${yearText(dial.year)[language]}`}
      .value=${showDecimal(now, language)}
      @change=${type}
    />
  `;
}
