import { markAt, type Mark, type Point } from "../layout/mark.js";
import { nextMark } from "../layout/nextMark.js";
import { tipAnchor } from "../layout/placeTip.js";
import { hideTip, showTip } from "./tip.js";

export interface MarkListeners {
  readonly move: (event: PointerEvent) => void;
  readonly leave: (event: Event) => void;
  readonly focus: (event: FocusEvent) => void;
  readonly blur: (event: FocusEvent) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

export interface MarkPlan {
  readonly marks: readonly Mark[];
  /** Width of the picture in its own units. */
  readonly width: number;
  /** How far from a dot or line a pointer still means it. */
  readonly reach: number;
  /** The mark that Tab reaches. */
  readonly home: number;
  readonly onSelect: ((id: string) => void) | undefined;
}

/** What the plot of a chart listens to. All it knows it is given or finds on the page: there is no state of its own. */
export function markListeners(plan: MarkPlan): MarkListeners {
  const { marks, home, onSelect } = plan;
  return {
    move: (event) => {
      const plot = plotOf(event);
      if (plot === null || isOverTip(event)) return;
      const index = indexAt(plan, plot, event);
      plot.classList.toggle("is-over", index >= 0);
      if (index < 0) hideTip(plot);
      else show(plan, plot, index, pointIn(plan, plot, event));
    },
    leave: (event) => {
      const plot = plotOf(event);
      if (plot !== null) hideTip(plot);
    },
    focus: (event) => {
      const plot = plotOf(event);
      const index = indexOfTarget(event);
      if (plot === null || index < 0) return;
      moveHome(plot, index);
      show(plan, plot, index);
    },
    blur: (event) => {
      const plot = plotOf(event);
      if (plot === null || (event.relatedTarget instanceof Node && plot.contains(event.relatedTarget))) return;
      moveHome(plot, home);
      hideTip(plot);
    },
    key: (event) => {
      const plot = plotOf(event);
      const index = indexOfTarget(event);
      if (plot === null || index < 0) return;
      const next = nextMark(event.key, index, marks.length);
      if (event.key === "Escape") hideTip(plot);
      else if (event.key === "Enter" || event.key === " ") choose(marks[index], onSelect);
      else if (next !== null) elementsOf(plot)[next]?.focus();
      else return;
      event.preventDefault();
    },
    click: (event) => {
      const plot = plotOf(event);
      if (plot === null || isOverTip(event)) return;
      const index = indexOfTarget(event);
      choose(marks[index >= 0 ? index : indexAt(plan, plot, event)], onSelect);
    },
  };
}

function choose(mark: Mark | undefined, onSelect: MarkPlan["onSelect"]): void {
  if (mark !== undefined && mark.id !== null) onSelect?.(mark.id);
}

const plotOf = ({ currentTarget }: Event): HTMLElement | null =>
  currentTarget instanceof HTMLElement ? currentTarget : null;

const isOverTip = ({ target }: Event): boolean => target instanceof Element && target.closest(".chart-tip") !== null;

const elementsOf = (plot: HTMLElement): readonly SVGElement[] => [...plot.querySelectorAll<SVGElement>(".chart-mark")];

/** Tab leads to this mark, and away from any other. */
function moveHome(plot: HTMLElement, index: number): void {
  elementsOf(plot).forEach((element, other) => element.setAttribute("tabindex", other === index ? "0" : "-1"));
}

/** The mark an event happened to: by keyboard, or by a reading aid that presses it. */
function indexOfTarget({ target }: Event): number {
  const element = target instanceof Element ? target.closest(".chart-mark") : null;
  return element === null ? -1 : [...(element.parentElement?.children ?? [])].indexOf(element);
}

/** The pointer's place in the units of the picture. */
function pointIn({ width }: MarkPlan, plot: HTMLElement, event: MouseEvent): Point {
  const drawn = plot.querySelector(".chart-marks")?.getBoundingClientRect();
  if (drawn === undefined || drawn.width === 0) return { x: -Infinity, y: -Infinity };
  const scale = width / drawn.width;
  return { x: (event.clientX - drawn.left) * scale, y: (event.clientY - drawn.top) * scale };
}

const indexAt = (plan: MarkPlan, plot: HTMLElement, event: MouseEvent): number =>
  markAt(plan.marks, pointIn(plan, plot, event), plan.reach);

function show({ marks, width }: MarkPlan, plot: HTMLElement, index: number, pointer?: Point): void {
  const mark = marks[index];
  const element = elementsOf(plot)[index];
  if (mark === undefined || element === undefined) return;
  const hung = pointer === undefined ? mark.anchor : tipAnchor(mark, pointer, width);
  showTip(plot, element, { words: mark.words, anchor: hung }, width);
}
