import { page } from "./screen.js";
import { render, type TemplateResult } from "lit";
import type { ChartOptions } from "../../../addin/charts/chartOptions.js";
import { divergingChart } from "../../../addin/charts/divergingChart.js";
import { phaseInChart } from "../../../addin/charts/phaseInChart.js";
import { scatterChart } from "../../../addin/charts/scatterChart.js";
import { scenarioChart } from "../../../addin/charts/scenarioChart.js";
import { waterfallChart } from "../../../addin/charts/waterfallChart.js";

const format = { value: String, change: (value: number) => (value > 0 ? `+${value}` : String(value)), tick: String };
const chosen: string[] = [];
const options: ChartOptions = {
  id: "c",
  title: "Forskel pr. skole",
  measure: "kr. pr. år",
  width: 320,
  language: "da",
  format,
  onSelect: (id) => chosen.push(id),
};
const changed = (count: number) => ({
  schools: Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    name: `Skole ${index + 1}`,
    cluster: null,
    value: 10 - index * 5,
    outsideLimit: index === 3,
  })),
  clusters: [],
  limits: [-4],
});
const compared = { id: "1", name: "Nord", values: [1, 2], outsideLimit: [null, null] };
const waterfall = (given: ChartOptions): TemplateResult =>
  waterfallChart(
    { id: "1", name: "Nord", before: 5, after: 8, steps: [{ name: "Klasser", before: 2, after: 5 }] },
    given,
  );
const ALL: Readonly<Record<string, (given: ChartOptions) => TemplateResult>> = {
  diverging: (given) => divergingChart(changed(4), given),
  scatter: (given) =>
    scatterChart(
      {
        schools: [{ id: "1", name: "Nord", x: 100, before: 40, after: 50 }],
        average: { before: 40, after: 50 },
        xMeasure: "elever",
        xFormat: String,
      },
      given,
    ),
  phaseIn: (given) =>
    phaseInChart({ years: ["2026"], schools: [{ id: "1", name: "Nord", before: 0, years: [1], after: 2 }] }, given),
  waterfall,
  scenarios: (given) =>
    scenarioChart({ scenarios: ["Ny", "Anden"], schools: [compared], limits: [], sortBy: 0 }, given),
};

const place = page.document.querySelector("main") as HTMLElement;
const show = (template: TemplateResult): void => {
  render(template, place);
};
const one = (selector: string): Element => {
  const found = place.querySelector(selector);
  if (found === null) throw new Error(`Nothing is ${selector}`);
  return found;
};
const marks = (): readonly SVGElement[] => [...place.querySelectorAll<SVGElement>(".chart-mark")];
const tabStops = (): readonly (string | null)[] => marks().map((mark) => mark.getAttribute("tabindex"));
const press = (key: string): boolean =>
  page.document.activeElement?.dispatchEvent(
    new page.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  ) ?? false;
const tip = (): string | null =>
  one(".chart-tip").hasAttribute("hidden")
    ? null
    : [...one(".chart-tip").children].map(({ textContent }) => textContent).join(" | ");

beforeEach(() => {
  chosen.length = 0;
  render("", place);
});

describe.each(Object.entries(ALL))("The %s chart", (_name, chart) => {
  const draw = (given: ChartOptions): void => show(chart(given));

  test("is an image with a title and its finding in words, which are visible, too", () => {
    draw(options);
    const picture = one("svg[role=img]");
    expect(one(`[id="${picture.getAttribute("aria-labelledby") ?? ""}"]`).textContent).toBe("Forskel pr. skole");
    const finding = one(`[id="${picture.getAttribute("aria-describedby") ?? ""}"]`).textContent;
    expect(finding).toBe(one(".chart-finding").textContent);
    expect(finding).not.toBe("");
  });

  test("has its numbers as a table, with a name for every row and column", () => {
    draw(options);
    const columns = place.querySelectorAll("thead th[scope=col]").length;
    for (const row of place.querySelectorAll("tbody tr")) expect(row.children).toHaveLength(columns);
    expect(place.querySelectorAll("tbody th[scope=row]").length).toBeGreaterThan(0);
  });

  test("has marks with words, of which Tab reaches one", () => {
    draw(options);
    for (const mark of marks()) expect(mark.getAttribute("aria-label")).not.toBe("");
    expect(tabStops().filter((stop) => stop === "0")).toHaveLength(1);
  });

  test("has no style of its own on any element", () => {
    draw(options);
    expect(place.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("is all there in English", () => {
    draw({ ...options, language: "en" });
    expect(one("summary").textContent).toBe("The numbers as a table");
    expect(one("figure").getAttribute("lang")).toBe("en");
  });
});

describe("With the keyboard", () => {
  test("arrows walk from school to school, Enter and Space choose, and Tab comes back to the last", () => {
    show(divergingChart(changed(4), options));
    marks()[0]?.focus();
    press("ArrowDown");
    press("ArrowDown");
    expect(page.document.activeElement?.getAttribute("aria-label")).toBe("Skole 3, 0");
    expect(tabStops()).toEqual(["-1", "-1", "0", "-1"]);
    press("Enter");
    press("End");
    press(" ");
    expect(chosen).toEqual(["3", "4"]);
  });

  test("the focused school has its tip, and Escape puts it away", () => {
    show(divergingChart(changed(4), options));
    marks()[3]?.focus();
    expect(tip()).toBe("Skole 4 | -5 | uden for grænsen");
    press("Escape");
    expect(tip()).toBeNull();
  });

  test("leaving gives the way in back to the first, or to the chosen school", () => {
    show(divergingChart(changed(4), { ...options, selected: ["2"] }));
    expect(tabStops()).toEqual(["-1", "0", "-1", "-1"]);
    marks()[3]?.focus();
    marks()[3]?.blur();
    expect(tabStops()).toEqual(["-1", "0", "-1", "-1"]);
    expect(tip()).toBeNull();
  });

  test("there is a way in even when the focused school is gone", () => {
    show(divergingChart(changed(4), options));
    marks()[3]?.focus();
    show(divergingChart(changed(2), options));
    expect(tabStops()).toEqual(["0", "-1"]);
  });

  test("other keys are left to the page", () => {
    show(divergingChart(changed(4), options));
    marks()[0]?.focus();
    expect(press("a")).toBe(true);
    expect(press("ArrowDown")).toBe(false);
  });
});

describe("With the mouse", () => {
  const click = (element: Element): boolean => element.dispatchEvent(new page.MouseEvent("click", { bubbles: true }));

  test("a click on a school calls back with its id, and so does its name in the table", () => {
    show(divergingChart(changed(4), options));
    click(marks()[1] ?? place);
    click(place.querySelectorAll("tbody button")[3] ?? place);
    expect(chosen).toEqual(["2", "4"]);
  });

  test("a click on a part of the waterfall calls back with the part's name, on a total with nothing", () => {
    show(waterfall(options));
    for (const mark of marks()) click(mark);
    expect(chosen).toEqual(["Klasser"]);
  });

  test("schools are buttons only where something opens", () => {
    show(divergingChart(changed(4), { ...options, selected: ["2"] }));
    expect(marks().map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["false", "true", "false", "false"]);
    const { onSelect: _, ...silent } = options;
    show(divergingChart(changed(4), silent));
    expect(marks().map((mark) => mark.getAttribute("role"))).toEqual(["img", "img", "img", "img"]);
    expect(place.querySelectorAll("tbody button")).toHaveLength(0);
  });
});

describe("At the edges", () => {
  test("no schools are a sentence, not an empty picture", () => {
    show(divergingChart({ schools: [], clusters: [], limits: [] }, options));
    expect(one(".chart-finding").textContent).toBe("Der er ingen tal at vise.");
    expect(place.querySelector("svg")).toBeNull();
  });

  test("a name that is cut says the whole in its title", () => {
    const name = "Skolen ved Sankt Jørgens Bakke og Nørre Hovedgårdsvænge";
    const schools = [{ id: "1", name, cluster: null, value: 1, outsideLimit: null }];
    show(divergingChart({ schools, clusters: [], limits: [] }, options));
    expect(one(".chart-name title").textContent).toBe(name);
    expect(one(".chart-mark").getAttribute("aria-label")).toBe(`${name}, +1`);
  });

  test("five scenarios are a fault of the caller", () => {
    const view = { scenarios: ["1", "2", "3", "4", "5"], schools: [compared], limits: [], sortBy: 0 };
    expect(() => scenarioChart(view, options)).toThrow("Two to four scenarios");
  });

  test("more than 60 schools scroll", () => {
    show(divergingChart(changed(61), options));
    expect(one(".chart-plot").classList.contains("chart-scrolls")).toBe(true);
  });
});
