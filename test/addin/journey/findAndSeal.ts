import type { Place } from "./places/place.js";
import { showView } from "./steps.js";

/** The scenario of the example that is final, and what is said of its seal. */
const FINAL = "Endelig model";
const SEALED_ON = "2026-03-12";

/** Hvad nu hvis, Find svaret: the answer that docs/fra-skitse-til-vedtaget-model.md shows. */
export async function findAnswer(place: Place): Promise<void> {
  const { pane } = place;
  await showView(place, "whatIf");
  await pane.locator("#tab-find").click();
  await pane.locator("tildel-what-if .selection select").nth(1).selectOption("Skitse");
  await askForCompensation(place);
  await pane.locator("section.answer", { hasText: "1.774.409 kr" }).waitFor();
  expect(await pane.locator("section.answer tbody tr").count()).toBe(8 + 19 + 1);
  await pane.locator("#tab-turn").click();
}

export async function askForCompensation({ pane }: Place): Promise<void> {
  await pane.locator("form.find input[type=radio]").nth(1).check();
  await pane.locator("form.find input[inputmode]").fill("1");
  await pane.locator("form.find button[type=submit]").click();
  await pane.locator("section.answer").waitFor();
}

/** Scenarier: what is final is put under seal; Data has nothing left to say. */
export async function seal(place: Place): Promise<void> {
  const { pane } = place;
  await openSealing(place);
  await pane.locator("form.seal input[name=date]").fill(SEALED_ON);
  await pane.locator("form.seal input[name=by]").fill("Byrådet");
  await pane.locator("form.seal button[type=submit]").click();
  await pane.locator(".scenario button", { hasText: `Forseglet ${SEALED_ON} af Byrådet` }).waitFor();
  expect(await place.sheetNames()).toEqual(expect.arrayContaining(["Forseglinger", "ForsegledeRækker"]));
  await showView(place, "data");
  await pane.locator("tildel-data [role=status]", { hasText: "0 fejl og ingen bemærkninger" }).waitFor();
}

export async function openSealing(place: Place): Promise<void> {
  await showView(place, "scenarios");
  const card = place.pane.locator(".scenario", { has: place.pane.locator(`button:text-is("${FINAL}")`) });
  await card.locator("fluent-button", { hasText: /^\s*(Forsegl|Seal)\s*$/ }).click();
  await place.pane.locator("form.seal").waitFor();
}

/** The pane that opens later knows the seal, in whatever language. */
export async function findSeal(place: Place): Promise<void> {
  await showView(place, "scenarios");
  await place.pane.locator(".scenario", { hasText: new RegExp(`(Forseglet|Sealed) ${SEALED_ON}`) }).waitFor();
}
