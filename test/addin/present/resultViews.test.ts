import { figuresView } from "../../../addin/present/results/figuresView.js";
import { pathOf, pathView, type PathView } from "../../../addin/present/results/pathView.js";
import { sideBySideView } from "../../../addin/present/results/sideBySideView.js";
import { compareMany } from "../../../engine/index.js";
import { readInput } from "../../support/fixture.js";

const YEARS = [2026, 2027, 2028];

function pathTo(to: string, years: readonly number[]): PathView {
  const path = pathOf(readInput("indfasning-hvilken-forskel"), "Gammel", to, years);
  if (!path.ok) throw new Error(JSON.stringify(path.issues));
  const view = pathView(path.value);
  if (!view) throw new Error("No path");
  return view;
}

describe("The way of the schools over the years", () => {
  test("has the old model, the new one, what the transition adds and what each school gets", () => {
    const view = pathTo("Genberegnet", YEARS);
    expect([view.from, view.to, view.years, view.hasTransition]).toEqual(["Gammel", "Genberegnet", YEARS, true]);
    const steps = view.schools.map(({ id, name, steps: own }) => [
      ...[id, name],
      ...own.map((step) => [step.old, step.straight, step.transition, step.amount, step.percent, step.straightPercent]),
    ]);
    expect(steps).toEqual([
      [
        ...["101", "Engskolen"],
        // 100 pupils: 1,000,000 + 100 × 50,000 and 100 × 60,000 are both 6,000,000.
        ["6000000", "6000000", "0", "6000000", "0.00", "0.00"],
        // 80 pupils: 5,000,000 and 4,800,000; half of 200,000. −100,000 / 5,000,000 and −200,000 / 5,000,000.
        ["5000000", "4800000", "100000", "4900000", "-2.00", "-4.00"],
        // 90 pupils: 5,500,000 and 5,400,000; a quarter of 100,000. −75,000 / 5,500,000 = −1.3636, −100,000: −1.8182.
        ["5500000", "5400000", "25000", "5425000", "-1.36", "-1.82"],
      ],
      [
        ...["102", "Skovskolen"],
        // 50 pupils: 3,500,000 and 3,000,000; 75 % of 500,000. −125,000 / 3,500,000 = −3.5714, −500,000: −14.2857.
        ["3500000", "3000000", "375000", "3375000", "-3.57", "-14.29"],
        // 70 pupils: 4,500,000 and 4,200,000; half of 300,000. −150,000 / 4,500,000 = −3.3333, −300,000: −6.6667.
        ["4500000", "4200000", "150000", "4350000", "-3.33", "-6.67"],
        // 60 pupils: 4,000,000 and 3,600,000; a quarter of 400,000. −300,000 / 4,000,000 and −400,000 / 4,000,000.
        ["4000000", "3600000", "100000", "3700000", "-7.50", "-10.00"],
      ],
    ]);
  });

  test("is in the order of the years, whatever order they are asked for in", () => {
    expect(pathTo("Oprindelig", [2028, 2026, 2027])).toEqual(pathTo("Oprindelig", YEARS));
  });

  test("without a transition is simply the new model; there is none without years", () => {
    const path = pathOf(readInput("mindstekommune"), "Gammel model", "Ny model", [2026]);
    const view = path.ok ? pathView(path.value) : null;
    expect(view?.hasTransition).toBe(false);
    expect(view?.schools[0]?.steps).toEqual([
      // 5,880,000 before and 5,630,000 after: −250,000 / 5,880,000 = −4.2517 %.
      {
        ...{ old: "5880000", straight: "5630000", transition: "0", amount: "5630000" },
        ...{ percent: "-4.25", straightPercent: "-4.25" },
      },
    ]);
    const none = pathOf(readInput("mindstekommune"), "Gammel model", "Ny model", []);
    expect(none.ok && pathView(none.value)).toBeNull();
  });

  test("cannot be shown where a year cannot be run: the issues say why", () => {
    const path = pathOf(readInput("mindstekommune"), "Gammel model", "Findes ikke", [2026]);
    expect([path.ok, path.issues.map(({ code }) => code)]).toEqual([false, ["unknownScenario"]]);
  });
});

describe("Scenarios side by side", () => {
  const compared = compareMany(readInput("mindstekommune"), { names: ["Ny model", "Gammel model"] });
  const view = compared.ok ? sideBySideView(compared.value) : null;

  test("have their frames, how many gain and lose, and the limits in per cent", () => {
    expect([view?.against, view?.year, view?.lossLimit, view?.gainLimit]).toEqual(["Gammel model", 2026, "5", "5"]);
    const frame = { name: "Skoler", amount: "13560000", total: "13560000", difference: "0", isClosed: true };
    expect(view?.sides).toEqual([
      { name: "Ny model", frames: [frame], gain: 1, lose: 2, outsideLimit: 2 },
      { name: "Gammel model", frames: [frame], gain: 0, lose: 0, outsideLimit: 0 },
    ]);
  });

  test("have each school's change in kr and per cent in the order of the sides", () => {
    const same = { difference: "0", percent: "0.00", outsideLimit: false };
    // The limit is 5 %: −4.25 is inside; −500,000 / 4,680,000 = −10.68 and 750,000 / 3,000,000 = 25 are outside.
    expect(view?.schools.map(({ id, cluster, changes }) => [id, cluster, ...changes])).toEqual([
      ["101", "Nord", { difference: "-250000", percent: "-4.25", outsideLimit: false }, same],
      ["102", "Nord", { difference: "-500000", percent: "-10.68", outsideLimit: true }, same],
      ["103", "Syd", { difference: "750000", percent: "25.00", outsideLimit: true }, same],
    ]);
  });

  test("are nothing where nothing was compared", () => {
    expect(sideBySideView({ against: "Gammel model", names: [], years: [] })).toBeNull();
  });
});

describe("The numbers of schools that kr per pupil can be held against", () => {
  test("are the columns of Skoler that hold numbers; words are left out", () => {
    expect(figuresView(readInput("mindstekommune"), "Ny model", 2026)).toEqual([
      { name: "Sociale point", bySchool: { "101": "2", "102": "3", "103": "5" } },
    ]);
  });

  test("and the key figures, which come first", () => {
    const names = figuresView(readInput("eksempelkommune"), "Ny model", 2026).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Enlige forsørgere", "Forældre uden uddannelse", "Socioøkonomisk indeks"]);
    expect(names).toContain("Areal");
    expect(names).not.toContain("Skoletype");
  });

  test("are the scenario's own, exact, by the id of the school", () => {
    const [first] = figuresView(readInput("eksempelkommune"), "Ny model", 2026);
    expect(first?.bySchool["101"]).toBe("11.2");
    const area = figuresView(readInput("eksempelkommune"), "Ny model", 2026).find(({ name }) => name === "Areal");
    expect([area?.bySchool["101"], area?.bySchool["102"]]).toEqual(["10450", "9875"]);
  });
});
