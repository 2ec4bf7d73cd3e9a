import { nothing, svg, type SVGTemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Mark } from "../layout/mark.js";
import { linePath } from "./paths.js";
import { px } from "./px.js";

/** A mark that can be chosen is a button, any other a picture: both have their words. */
export interface MarkState {
  readonly opens: boolean;
  readonly isSelected: boolean;
  /** One mark can be reached by Tab; the arrow keys reach the others. */
  readonly isHome: boolean;
}

/** What is pointed at, over the picture: unseen until it is pointed at or has the focus. */
export function chartMark({ id, shape, words }: Mark, { opens, isSelected, isHome }: MarkState): SVGTemplateResult {
  const isButton = opens && id !== null;
  const role = isButton ? "button" : "img";
  const pressed = isButton ? String(isSelected) : nothing;
  const label = words.join(", ");
  const tab = live(isHome ? "0" : "-1");
  switch (shape.kind) {
    case "box":
      return svg`<rect class="chart-mark" role=${role} aria-label=${label} aria-pressed=${pressed} tabindex=${tab}
        x=${px(shape.x)} y=${px(shape.y)} width=${px(shape.width)} height=${px(shape.height)}></rect>`;
    case "dot":
      return svg`<circle class="chart-mark" role=${role} aria-label=${label} aria-pressed=${pressed} tabindex=${tab}
        cx=${px(shape.x)} cy=${px(shape.y)} r=${shape.radius}></circle>`;
    case "line":
      return svg`<path class="chart-mark" role=${role} aria-label=${label} aria-pressed=${pressed} tabindex=${tab}
        d=${linePath(shape.points)}></path>`;
  }
}
