import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { goTo } from "../../../app/book/goTo.js";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { addRange, changeFields, removeRange, typeEnd } from "../../../app/whatIf/changeFind.js";
import type { RangeFields } from "../../../present/solve/questionFields.js";
import type { DialsView, DialView } from "../../../present/whatIf/dialsView.js";
import { MEASURE_TEXTS } from "../../../text/chartTexts.js";
import { FIND_TEXTS } from "../../../text/findTexts.js";
import { showDecimal } from "../../../text/showDecimal.js";
import { WHAT_IF_TEXTS } from "../../../text/whatIfTexts.js";
import { selectField } from "../../parts/selectField.js";
import { dialName } from "./dialCard.js";
import { dialSelect, settableDials } from "./dialField.js";
import { faultOf } from "./faultOf.js";
import { numberField } from "./numberField.js";

/** The numbers that may be set, each between two ends that are typed; and what the loss is measured in. */
export function bestFields(pane: Pane, view: DialsView, state: PaneState): TemplateResult {
  const { language, whatIf, selection } = state;
  const { ranges, measure } = whatIf.find.fields;
  const dials = settableDials(view, selection?.year ?? 0);
  const chosen = ranges.flatMap((range) => {
    const dial = dials.find(({ key }) => key === range.key);
    return dial ? [{ dial, range }] : [];
  });
  const others = dials.filter((dial) => !chosen.some((one) => one.dial === dial));
  return html`
    ${chosen.length === 0 ? "" : html`<p class="quiet small">${FIND_TEXTS.decimals[language]}</p>`}
    ${repeat(
      chosen,
      ({ dial }) => dial.key,
      ({ dial, range }) => rangeFields(pane, dial, range, state),
    )}
    ${dialSelect(others, state, {
      ...{ label: FIND_TEXTS.addDial[language], field: "ranges", selected: "" },
      onSelect: (key) => {
        if (key !== "") addRange(pane, key);
      },
    })}
    ${selectField(
      FIND_TEXTS.measure[language],
      (["percent", "kr"] as const).map((value) => ({ value, label: MEASURE_TEXTS[value][language] })),
      measure,
      (value) => changeFields(pane, { measure: value === "kr" ? "kr" : "percent" }),
    )}
  `;
}

function rangeFields(pane: Pane, dial: DialView, range: RangeFields, state: PaneState): TemplateResult {
  const { language } = state;
  const { key, unit, value, place } = dial;
  const name = dialName(dial, language);
  const end = (side: "from" | "to"): TemplateResult => {
    const label = (side === "from" ? FIND_TEXTS.lowest : FIND_TEXTS.highest)[language];
    return numberField({
      ...{ id: `fault-${side}-${key}`, label, name: `${label}: ${name}`, value: range[side] },
      fault: faultOf(state, `${side} ${key}`),
      onType: (typed) => typeEnd(pane, key, side, typed),
    });
  };
  return html`
    <div class="dial" role="group" aria-label=${name}>
      <div class="row head">
        <span class="strong">${name}</span>
        <button
          class="plain small"
          type="button"
          aria-label=${`${WHAT_IF_TEXTS.remove[language]}: ${name}`}
          @click=${() => removeRange(pane, key)}
        >
          ${WHAT_IF_TEXTS.remove[language]}
        </button>
      </div>
      <div class="pair">${end("from")} ${end("to")}</div>
      <p class="quiet small">
        ${WHAT_IF_TEXTS.inBook[language]}
        <button class="plain small" type="button" @click=${() => void goTo(pane, place)}>
          ${showDecimal(value, language)} ${unit}
        </button>
      </p>
    </div>
  `;
}
