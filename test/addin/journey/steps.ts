import type { Locator } from "playwright-core";
import type { Place } from "./places/place.js";
import { plantedCell } from "./plantedCell.js";

/** The name under which the journey keeps what it has tried. */
export const SAVED = "Prøvet i ruden";
export const SCHOOLS = 19;

/** A button of Fluent's: its role is no attribute, so it is found by its words. */
export const fluentButton = ({ pane }: Place, words: string): Locator =>
  pane.locator("fluent-button", { hasText: words });

export const showView = ({ pane }: Place, view: string): Promise<void> => pane.locator(`#tab-${view}`).click();

export const rowsOf = (place: Place, view: string): Locator => place.pane.locator(`${view} tbody tr:not(.total)`);

/** Start: the example municipality comes into the empty workbook, and it has no faults. */
export async function insertExample(place: Place): Promise<void> {
  await fluentButton(place, "Indsæt Eksempelkommune").click();
  await place.pane.locator("tildel-start .health", { hasText: "0 fejl" }).waitFor();
  expect(await place.sheetNames()).toEqual(expect.arrayContaining(["Skoler", "Elevtal", "Scenarier"]));
}

/** Data: a count of pupils is spoilt by the user, found by its issue, and mended where the issue leads. */
export async function mendPlantedFault(place: Place): Promise<void> {
  const { pane } = place;
  const { sheet, address, mended } = plantedCell();
  await showView(place, "data");
  await place.type({ sheet, address }, place.halfPupil);
  await pane.locator("tildel-data [role=status]", { hasText: "1 fejl" }).waitFor();
  await place.type({ sheet: "Elevtal", address: "A1" }, "");
  await pane.locator("tildel-data li.error button.place").click();
  await expectSoon(place.selected, `${sheet}!${address}`);
  await place.type({ sheet, address }, mended);
  await pane.locator("tildel-data [role=status]", { hasText: "0 fejl" }).waitFor();
}

/** Resultat: the frame balances and every school is there. */
export async function compare(place: Place): Promise<void> {
  const { pane } = place;
  await showView(place, "results");
  await pane.locator("tildel-results .frame").first().waitFor();
  for (const frame of await pane.locator("tildel-results .frame dd.strong").allInnerTexts()) expect(frame).toBe("0");
  expect(await schoolsIn(place)).toBe(SCHOOLS);
}

const schoolsIn = (place: Place): Promise<number> =>
  place.pane.locator("tildel-results tbody tr:not(.total) button[title='Åbn skolen']").count();

/** Skole: opened from its row; the change it says is the one of the row. */
export async function openSchool(place: Place): Promise<void> {
  const { pane } = place;
  const row = pane.locator("tildel-results tbody tr").first();
  const [name, difference] = [await row.locator("th").innerText(), await row.locator("td").first().innerText()];
  await row.locator("button").click();
  await pane.locator("tildel-school h1", { hasText: name }).waitFor();
  expect(await pane.locator("tildel-school .figures dd").first().innerText()).toBe(`${difference} kr.`);
  await pane.locator("tildel-school ol li").first().waitFor();
}

/** Hvad nu hvis: a slider is moved by hand, the total follows, and what came of it is kept as a scenario. */
export async function turnAndSave(place: Place): Promise<void> {
  const { pane } = place;
  await showView(place, "whatIf");
  const first = pane.locator("tildel-what-if tbody tr").first().locator("td").first();
  const before = await first.innerText();
  await pane.locator("tildel-what-if input[type=range]").first().focus();
  for (let step = 0; step < 5; step++) await place.page.keyboard.press("ArrowRight");
  await pane.locator("tildel-what-if .dial button", { hasText: "Tilbage" }).waitFor();
  await expectSoon(async () => (await first.innerText()) !== before, true);
  await fluentButton(place, "Gem som scenarie").click();
  await pane.locator("tildel-what-if input[name=name]").fill(SAVED);
  await pane.locator("tildel-what-if input[name=reason]").fill("Prøvet undervejs");
  await pane.locator("tildel-what-if button[type=submit]").click();
  await pane.locator("tildel-what-if form.save").waitFor({ state: "detached" });
  await showView(place, "scenarios");
  await pane.locator("tildel-scenarios", { hasText: SAVED }).waitFor();
}

/** Skriv: the sheets of what is looked at come into the workbook, with the way to each. */
export async function writeSheets(place: Place): Promise<readonly string[]> {
  const { pane } = place;
  await showView(place, "writing");
  await fluentButton(place, "Skriv arkene").click();
  await pane.locator("tildel-writing .notice:not(.stale)").waitFor();
  const written = await pane.locator("tildel-writing section li button").allInnerTexts();
  expect(await place.sheetNames()).toEqual(expect.arrayContaining([...written]));
  expect(written).toEqual(expect.arrayContaining(["Konsekvens", "Figur", "Kontrol"]));
  return written;
}

/** Looks again until it is so, or says what it is instead. */
export async function expectSoon<Seen>(look: () => Promise<Seen>, expected: Seen): Promise<void> {
  const started = Date.now();
  while (Date.now() - started < 10_000 && (await look()) !== expected) await new Promise((tick) => setTimeout(tick, 50));
  expect(await look()).toBe(expected);
}

/** The pane that opens later: the scenario is there, so are the sheets, and they are of the tables as they are. */
export async function findEverything(place: Place, written: readonly string[]): Promise<void> {
  const { pane } = place;
  await pane.locator("tildel-start .health", { hasText: "0 fejl" }).waitFor();
  await showView(place, "scenarios");
  await pane.locator("tildel-scenarios", { hasText: SAVED }).waitFor();
  await showView(place, "writing");
  await expectSoon(async () => (await pane.locator("tildel-writing section li button").allInnerTexts()).join(), written.join());
}
