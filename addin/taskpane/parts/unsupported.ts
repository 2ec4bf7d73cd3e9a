import { html, render } from "lit";
import type { Language } from "../../../engine/index.js";
import type { PortFault } from "../../app/portFault.js";
import { WORKBOOK_FAULTS } from "../../text/faultTexts.js";
import { pageStyles } from "../styles/pageStyles.js";

/** Says why the pane cannot start here, in place of the pane. */
export function sayUnsupported({ kind, place }: PortFault, into: HTMLElement, language: Language): void {
  document.adoptedStyleSheets.push(...pageStyles);
  document.documentElement.lang = language;
  const { sentence, remedy } = WORKBOOK_FAULTS[kind](place);
  render(
    html`<main class="unsupported" role="alert">
      <h1>Tildel</h1>
      <p>${sentence[language]}</p>
      <p>${remedy[language]}</p>
    </main>`,
    into,
  );
}
