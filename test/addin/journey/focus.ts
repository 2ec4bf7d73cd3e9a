import type { Place } from "./places/place.js";

export interface Focused {
  readonly id: string;
  /** What a screen reader would call it. */
  readonly name: string;
  /** There is a ring around it, and it is in sight. */
  readonly isSeen: boolean;
}

const MOST_STOPS = 80;

/** The element that has the keyboard, however deep. */
export const focused = ({ pane }: Place): Promise<Focused> =>
  pane.evaluate(() => {
    let element: Element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === document.body) return { id: "", name: "", isSeen: false };
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke } = getComputedStyle(element);
    const hasOutline = outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && !/^rgba.*, 0\)$/.test(outlineColor);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const words = element.closest("label")?.innerText ?? element.textContent;
    return {
      id: element.id,
      name: (element.getAttribute("aria-label") ?? words).trim().replace(/\s+/g, " "),
      isSeen: isInSight && (hasOutline || boxShadow !== "none" || stroke !== "none"),
    };
  });

/** Presses Tab until something is reached; everything on the way has to be seen to have the keyboard. */
export async function tabTo(
  place: Place,
  wanted: RegExp | ((here: Focused) => boolean),
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  const isWanted = typeof wanted === "function" ? wanted : ({ name }: Focused): boolean => wanted.test(name);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await place.page.keyboard.press(key);
    const here = await focused(place);
    passed.push(here.name);
    if (here.name === "" && here.id === "") continue;
    expect(here).toMatchObject({ name: here.name, isSeen: true });
    if (isWanted(here)) return;
  }
  throw new Error(`${key} does not reach ${String(wanted)}; it passed ${passed.join(" | ")}`);
}
