import { html, type TemplateResult } from "lit";
import type { Language } from "../../../../engine/index.js";
import type { FrameView } from "../../../present/frameView.js";
import { RESULT_TEXTS } from "../../../text/resultTexts.js";
import { showChange, showDecimal } from "../../../text/showDecimal.js";

/** First of all: does the money add up. The difference of a closed frame must read 0. */
export const frameLines = (frames: readonly FrameView[], language: Language): TemplateResult => html`
  <section class="frames" aria-label=${RESULT_TEXTS.frames[language]}>
    ${frames.map((frame) => frameLine(frame, language))}
  </section>
`;

function frameLine({ name, amount, total, difference }: FrameView, language: Language): TemplateResult {
  const isMet = difference !== null && Number(difference) === 0;
  const words = amount === null ? RESULT_TEXTS.noAmount : isMet ? RESULT_TEXTS.balances : RESULT_TEXTS.doesNotBalance;
  return html`
    <div class=${isMet || amount === null ? "frame" : "frame off"}>
      <p><span class="strong">${name}</span> <span class="quiet">${words[language]}</span></p>
      <dl>
        <div>
          <dt>${RESULT_TEXTS.frame[language]}</dt>
          <dd class="number">${showDecimal(amount, language)}</dd>
        </div>
        <div>
          <dt>${RESULT_TEXTS.allocated[language]}</dt>
          <dd class="number">${showDecimal(total, language)}</dd>
        </div>
        <div>
          <dt>${RESULT_TEXTS.frameDifference[language]}</dt>
          <dd class="number strong">${showChange(difference, language)}</dd>
        </div>
      </dl>
    </div>
  `;
}
