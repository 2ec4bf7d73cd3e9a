import type { Locator } from "playwright-core";
import { askForCompensation, openSealing } from "./findAndSeal.js";
import type { Place } from "./places/place.js";

/** Something in a view that is only there once it has been opened. */
export interface OpenedThing {
  readonly name: string;
  readonly open: (place: Place) => Promise<void>;
}

const first = ({ pane }: Place, selector: string): Locator => pane.locator(selector).first();
const button = ({ pane }: Place, view: string, words: RegExp): Locator =>
  pane.locator(`${view} fluent-button`, { hasText: words }).first();

const chart = (tab: string): OpenedThing => ({
  name: tab,
  open: async (place) => {
    await place.pane.locator(`tildel-results #tab-${tab}`).click();
    await first(place, "tildel-results tildel-chart figure").waitFor();
  },
});

/** By view, in the order they are opened in; each leaves the view so that the next can be opened. */
export const OPENED: Readonly<Record<string, readonly OpenedThing[]>> = {
  model: [
    {
      name: "part",
      open: async (place) => {
        await first(place, "tildel-model .fold").click();
        await first(place, "tildel-model .body .parameter").waitFor();
      },
    },
    {
      name: "new-part",
      open: async (place) => {
        await button(place, "tildel-model", /Tilføj|Add/).click();
        await first(place, "tildel-model fieldset .parameter").waitFor();
      },
    },
  ],
  scenarios: [
    {
      name: "effect",
      open: async (place) => {
        await button(place, "tildel-scenarios", /hver ændring|each change/).click();
        await first(place, "tildel-scenarios table tbody tr").waitFor();
      },
    },
    { name: "seal", open: openSealing },
  ],
  results: [chart("perPupil"), chart("phaseIn"), chart("sideBySide")],
  school: [
    {
      name: "one-pupil",
      open: async (place) => {
        await button(place, "tildel-school", /./).click();
        await first(place, "tildel-school [role=region] tbody td button").waitFor();
      },
    },
  ],
  whatIf: [
    {
      name: "saving",
      open: async (place) => {
        await first(place, "tildel-what-if input[type=range]").focus();
        await place.page.keyboard.press("ArrowRight");
        await first(place, "tildel-what-if .dial button").waitFor();
        await button(place, "tildel-what-if", /Gem som|Save as/).click();
        await first(place, "tildel-what-if form.save input").waitFor();
      },
    },
    {
      name: "find",
      open: async (place) => {
        await place.pane.locator("#tab-find").click();
        await askForCompensation(place);
      },
    },
  ],
  writing: [
    {
      name: "written",
      open: async (place) => {
        await button(place, "tildel-writing", /Skriv|Write/).click();
        await first(place, "tildel-writing .notice:not(.stale)").waitFor({ timeout: 60_000 });
      },
    },
  ],
};
