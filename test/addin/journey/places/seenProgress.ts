import type { Place } from "./place.js";

/** Begins to look for a bar of progress, however briefly it stands there. Gives the way to ask whether one did. */
export async function seenProgress({ pane }: Place): Promise<() => Promise<boolean>> {
  await pane.evaluate(() => {
    const root = document.querySelector("tildel-pane")?.shadowRoot;
    const note = (): void => {
      if (root?.querySelector("progress[max]")) document.documentElement.classList.add("progress-seen");
    };
    if (root) new MutationObserver(note).observe(root, { subtree: true, childList: true, attributes: true });
  });
  return () => pane.evaluate(() => document.documentElement.classList.contains("progress-seen"));
}
