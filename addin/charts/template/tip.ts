import type { Mark } from "../layout/mark.js";
import { placeTip } from "../layout/placeTip.js";

const ACTIVE = "is-active";

/** Fills the plot's tip with the mark's words and hangs it by the mark. What it says is in the table and labels, too. */
export function showTip(
  plot: HTMLElement,
  element: Element,
  { words, anchor }: Pick<Mark, "words" | "anchor">,
  width: number,
): void {
  const tip = plot.querySelector<HTMLElement>(".chart-tip");
  const drawing = plot.querySelector(".chart-marks");
  if (tip === null || drawing === null) return;
  setActive(plot, element);
  tip.replaceChildren(...words.map((line, index) => lineOf(line, index === 0)));
  tip.hidden = false;
  const [outer, inner] = [plot.getBoundingClientRect(), drawing.getBoundingClientRect()];
  const scale = inner.width / width;
  const hung = {
    x: inner.left - outer.left + plot.scrollLeft + anchor.x * scale,
    y: inner.top - outer.top + plot.scrollTop + anchor.y * scale,
  };
  const size = { width: tip.offsetWidth, height: tip.offsetHeight };
  const { x, y } = placeTip(hung, size, { width: plot.clientWidth, height: plot.scrollHeight }, plot.scrollTop);
  tip.style.setProperty("left", `${Math.round(x)}px`);
  tip.style.setProperty("top", `${Math.round(y)}px`);
}

export function hideTip(plot: HTMLElement): void {
  setActive(plot, null);
  const tip = plot.querySelector<HTMLElement>(".chart-tip");
  if (tip !== null) tip.hidden = true;
}

function setActive(plot: HTMLElement, element: Element | null): void {
  for (const other of plot.querySelectorAll(`.${ACTIVE}`)) other.classList.remove(ACTIVE);
  element?.classList.add(ACTIVE);
}

function lineOf(text: string, isFirst: boolean): HTMLElement {
  const line = document.createElement(isFirst ? "strong" : "span");
  line.textContent = text;
  return line;
}
