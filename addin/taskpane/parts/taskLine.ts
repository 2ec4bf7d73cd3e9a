import { html, nothing, type TemplateResult } from "lit";
import type { Pane } from "../../app/pane.js";
import type { PaneState } from "../../app/paneState.js";
import { PANE_TEXTS } from "../../text/paneTexts.js";
import { showCount } from "../../text/showDecimal.js";
import { progressText, TASK_TEXTS } from "../../text/taskTexts.js";

/** What is under way, how far it is, and a way to break it off. */
export function taskLine(pane: Pane, { task, language }: PaneState): TemplateResult | typeof nothing {
  if (task === null || task.kind === "going") return nothing;
  const { progress } = task;
  const words = progress
    ? progressText(progress.sheet, showCount(progress.done, language), showCount(progress.total, language))
    : TASK_TEXTS[task.kind];
  return html`
    <div class="task">
      <span>${words[language]}</span>
      ${
        progress
          ? html`<progress
              max=${progress.total}
              .value=${progress.done}
              aria-label=${TASK_TEXTS[task.kind][language]}
            ></progress>`
          : nothing
      }
      <fluent-button size="small" appearance="subtle" @click=${() => pane.cancel()}>
        ${PANE_TEXTS.cancel[language]}
      </fluent-button>
    </div>
  `;
}
