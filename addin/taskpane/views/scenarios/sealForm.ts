import { html, nothing, type TemplateResult } from "lit";
import { goTo } from "../../../app/book/goTo.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import type { Sealing } from "../../../app/scenarios/scenariosState.js";
import { openSealing, sealScenario } from "../../../app/scenarios/sealScenario.js";
import type { ScenarioView } from "../../../present/scenariosView.js";
import { PANE_TEXTS } from "../../../text/paneTexts.js";
import { SCENARIO_TEXTS } from "../../../text/scenarioTexts.js";
import { SEAL_TEXTS, sealedText } from "../../../text/sealTexts.js";
import { focusWhenShown } from "../../parts/focusWhenShown.js";
import { issueList } from "../../parts/issueList.js";

const idOf = (what: "seal" | "sealed", scenario: string): string => `${what}-${encodeURIComponent(scenario)}`;

/** When the scenario was sealed and by whom, with the way to its fingerprints. */
export function sealedLine(
  pane: Pane,
  { name, seal }: ScenarioView,
  { language }: PaneState,
): TemplateResult | typeof nothing {
  if (seal === null) return nothing;
  return html`
    <p>
      <button
        class="plain"
        type="button"
        id=${idOf("sealed", name)}
        title=${PANE_TEXTS.goToCell[language]}
        @click=${() => void goTo(pane, seal.place)}
      >
        ${sealedText(seal.date, seal.sealedBy)[language]}</button
      ><span class="quiet small"> ${SEAL_TEXTS.minutes[language]}</span>
    </p>
  `;
}

/** A final scenario is put under seal: the date, which is never guessed, and who does it. */
export function sealForm(pane: Pane, scenario: ScenarioView, state: PaneState): TemplateResult | typeof nothing {
  const { language, scenarios } = state;
  const { name, status, seal } = scenario;
  if (status !== "final") return nothing;
  if (scenarios.sealing?.scenario === name) return form(pane, scenario, scenarios.sealing, state);
  const label = (seal === null ? SEAL_TEXTS.seal : SEAL_TEXTS.sealAgain)[language];
  return html`
    <fluent-button size="small" id=${idOf("seal", name)} @click=${() => openSealing(pane, name)}
      >${label}</fluent-button
    >
  `;
}

function form(pane: Pane, { name, seal }: ScenarioView, sealing: Sealing, { language }: PaneState): TemplateResult {
  const { isDateMissing, refused, issues } = sealing;
  return html`
    <form class="seal" novalidate aria-label=${`${SEAL_TEXTS.seal[language]}: ${name}`} @submit=${submit(pane, name)}>
      <p class="quiet small">${SEAL_TEXTS.intro[language]} ${seal === null ? nothing : SEAL_TEXTS.again[language]}</p>
      <label class="field">
        <span>${SEAL_TEXTS.date[language]}</span>
        <input
          type="date"
          name="date"
          required
          aria-invalid=${isDateMissing ? "true" : "false"}
          aria-describedby=${isDateMissing ? "no-date" : nothing}
          ${focusWhenShown()}
        />
      </label>
      ${isDateMissing ? html`<p class="loss small" id="no-date" role="alert">${SEAL_TEXTS.noDate[language]}</p>` : nothing}
      <label class="field">
        <span>${SEAL_TEXTS.by[language]}</span>
        <input type="text" name="by" />
      </label>
      ${refused === null ? nothing : html`<p class="loss" role="alert">${refused[language]}</p>`}
      ${issues.length === 0 ? nothing : issueList(pane, issues, language)}
      <div class="row">
        <button class="primary" type="submit">${SEAL_TEXTS.seal[language]}</button>
        <fluent-button @click=${cancel(pane, name)}>${SCENARIO_TEXTS.cancel[language]}</fluent-button>
      </div>
    </form>
  `;
}

const submit =
  (pane: Pane, scenario: string) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const said = new FormData(event.currentTarget);
    const text = (field: string): string => {
      const value = said.get(field);
      return typeof value === "string" ? value : "";
    };
    const asked = { scenario, date: text("date"), sealedBy: text("by") };
    void thenFocus(event.currentTarget, sealScenario(pane, asked), idOf("sealed", scenario));
  };

const cancel =
  (pane: Pane, scenario: string) =>
  ({ currentTarget }: Event): void => {
    openSealing(pane, null);
    void thenFocus(currentTarget, Promise.resolve(), idOf("seal", scenario));
  };

/** What had the keyboard is gone, and what came in its place has it. */
async function thenFocus(from: EventTarget | null, done: Promise<void>, id: string): Promise<void> {
  const root = from instanceof HTMLElement ? from.getRootNode() : null;
  await done;
  await new Promise(requestAnimationFrame);
  if (root instanceof ShadowRoot && root.activeElement === null) root.getElementById(id)?.focus();
}
