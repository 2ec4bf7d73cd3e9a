import { OPENED } from "./openedThings.js";
import { showView } from "./steps.js";
import type { Place } from "./places/place.js";

/** Every view, and what has to be there before it is complete. */
const COMPLETE: Readonly<Record<string, string>> = {
  start: "tildel-start .health",
  data: "tildel-data [role=status]",
  model: "tildel-model .parts li",
  scenarios: "tildel-scenarios .log section",
  results: "tildel-results tildel-chart figure",
  school: "tildel-school tildel-chart figure",
  whatIf: "tildel-what-if tildel-chart figure",
  writing: "tildel-writing fieldset",
};

export const VIEWS: readonly string[] = Object.keys(COMPLETE);

/** Shows each view in turn, complete and then with what can be opened in it, and does something with each. */
export async function eachView(place: Place, look: (view: string) => Promise<void>): Promise<void> {
  for (const view of VIEWS) {
    if (view === "school") await place.pane.locator("tildel-results tbody th button").first().click();
    else await showView(place, view);
    await place.pane
      .locator(COMPLETE[view] ?? "")
      .first()
      .waitFor();
    await look(view);
    for (const { name, open } of OPENED[view] ?? []) {
      await open(place);
      await look(`${view}-${name}`);
    }
  }
}
