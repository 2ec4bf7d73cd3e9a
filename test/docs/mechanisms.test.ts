import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mechanismDocs } from "../../cli/docs/mechanismDocs.js";
import { findMechanism, MECHANISMS } from "../../engine/index.js";
import { readTable } from "../support/fixture.js";

/** By hand: a mechanism that disappears from the registry, or comes to it, is seen here. */
const INVENTORY = [
  "acceptableDeviation",
  "currentBudget",
  "fixedAmount",
  "formula",
  "guarantee",
  "moneyFollowsPupil",
  "namedGrant",
  "perClass",
  "perPupil",
  "perPupilFromHours",
  "phaseIn",
  "pool",
  "pupilsAboveThreshold",
  "residualPerPupil",
  "scaleToFrame",
  "smallSchoolFloor",
  "socioeconomicPool",
  "socioeconomicRate",
  "staircase",
  "structuralCompensation",
  "tieredPerPupil",
];

const ids = MECHANISMS.map(({ id }) => id);

describe("The registry of mechanisms", () => {
  test("holds these twenty-one", () => {
    expect(INVENTORY).toHaveLength(21);
    expect([...ids].sort()).toEqual([...INVENTORY].sort());
  });

  test("no two can be written the same way", () => {
    const written = MECHANISMS.flatMap(({ id, label }) => [
      ...new Set([id, label.da, label.en].map((name) => name.toLowerCase())),
    ]);
    expect(new Set(written).size).toBe(written.length);
  });
});

describe("docs/mechanisms.md", () => {
  test("says what the code says; npm run docs writes it anew", () => {
    expect(readFileSync(join("docs", "mechanisms.md"), "utf8")).toBe(mechanismDocs());
  });
});

describe.each(ids)("fixtures/mekanismer/%s", (id) => {
  const folder = join("mekanismer", id);

  test("is there, and its expected amounts name a part that uses the mechanism", () => {
    expect(existsSync(join("fixtures", folder, "forventet.csv"))).toBe(true);
    const parts = readTable(folder, "modeller.csv").filter((row) => findMechanism(row["Mekanisme"] ?? "")?.id === id);
    const names = new Set(parts.map((row) => row["Del"]));
    expect(readTable(folder, "forventet.csv").filter((row) => names.has(row["Del"])).length).toBeGreaterThan(0);
  });
});
