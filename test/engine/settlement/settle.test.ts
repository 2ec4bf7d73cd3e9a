import { decimalText, isZero, settle, type SettledAmount, type Settlement } from "../../../engine/index.js";
import { addFractions, compareFractions, runScenarios, totalOfColumn, ZERO } from "../../../engine/index.js";
import { readInput, readTable } from "../../support/fixture.js";

const FOLDER = "efterregulering";
type Row = Readonly<Record<string, string>>;

function settled(scenario: string, folder = FOLDER): Settlement {
  const result = settle(readInput(folder), { scenario, year: 2026 });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return result.value;
}

/** The amounts of a row of forventet-efterregulering.csv: a school or all, a part or all parts. */
function amountOf({ schools, parts, total }: Settlement, row: Row): SettledAmount {
  const part = parts.findIndex((known) => known.part === row["Del"]);
  if (row["Skole-id"] === "I alt") return parts[part] ?? total;
  const school = schools.find((known) => known.school.id === row["Skole-id"]);
  const found = school && (part < 0 ? school : school.parts[part]);
  if (!found) throw new Error(`Nothing is settled for ${JSON.stringify(row)}`);
  return found;
}

const plain = (danish: string | undefined): string => (danish ?? "").replaceAll(".", "");
const shown = ({ preliminary, settled: final, difference }: SettledAmount): readonly string[] =>
  [preliminary, final, difference].map((amount) => decimalText(amount, 0));

describe("Efterregulering", () => {
  const expected = readTable(FOLDER, "forventet-efterregulering.csv");

  it("giver de foreløbige og endelige beløb, der er regnet i hånden, og forskellen pr. skole og del", () => {
    const name = (row: Row): string => [row["Model"], row["Skole-id"], row["Del"]].join(" · ");
    const got = expected.map((row) => [name(row), ...shown(amountOf(settled(row["Model"] ?? ""), row))]);
    const wanted = expected.map((row) => [
      name(row),
      plain(row["Foreløbig"]),
      plain(row["Endelig"]),
      plain(row["Forskel"]),
    ]);
    expect(wanted).not.toHaveLength(0);
    expect(got).toEqual(wanted);
  });

  it("betales samme år, hvor intet andet er sagt, og ellers året efter", () => {
    expect(["Åben", "Lukket", "Kun nyt"].map((model) => settled(model).paidIn)).toEqual([2027, 2026, 2026]);
  });

  it("lader årets egen tildeling være den endelige, hvornår forskellen end betales", () => {
    const input = readInput(FOLDER);
    const totalsOf = (settlementPaid: string): readonly string[] => {
      const settings = input.settings.map((row) =>
        row.name === "settlementPaid" ? { ...row, value: settlementPaid } : row,
      );
      const run = runScenarios({ ...input, settings }, { names: ["Åben"], years: [2026] });
      return run.ok ? run.value.map(({ total }) => decimalText(total, 0)) : [];
    };
    // forventet-efterregulering.csv: the settled amounts of 2026 are 5.042.500 in all, whenever the difference is paid.
    expect(totalsOf("nextYear")).toEqual(["5042500"]);
    expect(totalsOf("sameYear")).toEqual(["5042500"]);
  });

  it("siger, hvilke skoleår den omfatter, og hvor der endnu ikke er endelige tal", () => {
    expect(settled("Åben").schoolYears).toEqual(["2025/26", "2026/27"]);
    expect(settled("Kun nyt").schoolYears).toEqual(["2026/27"]);
    const { issues } = settle(readInput(FOLDER), { scenario: "Åben", year: 2026 });
    expect(issues.map(({ code, found, details }) => [code, found, details])).toEqual([
      ["notSettledYet", "103", { schoolYear: "2026/27", schools: "1" }],
    ]);
  });

  it("går i nul i en lukket ramme, og skolernes forskelle er delenes", () => {
    const { schools, parts, total } = settled("Lukket");
    const sum = (amounts: readonly SettledAmount[]) =>
      amounts.map(({ difference }) => difference).reduce(addFractions, ZERO);
    expect(isZero(total.difference)).toBe(true);
    expect(isZero(sum(schools))).toBe(true);
    expect(isZero(sum(parts))).toBe(true);
  });

  it("har det endelige beløb til fælles med den almindelige beregning", () => {
    const run = runScenarios(readInput(FOLDER), { names: ["Åben"], years: [2026] });
    const [allocation] = run.ok ? run.value : [];
    const total = allocation ? totalOfColumn(allocation.totals) : ZERO;
    expect(compareFractions(settled("Åben").total.settled, total)).toBe(0);
  });

  it("er en fejl, hvor der kun er ét elevtal til hver skole", () => {
    const result = settle(readInput("mindstekommune"), { scenario: "Ny model", year: 2026 });
    expect([result.ok, result.issues.map(({ code }) => code)]).toEqual([false, ["nothingToSettle"]]);
  });

  it("er den samme, hvordan rækkerne i Elevtal end står", () => {
    const input = readInput(FOLDER);
    const turned = { ...input, pupilCounts: [...input.pupilCounts].reverse() };
    const differences = (from: typeof input): readonly string[] => {
      const result = settle(from, { scenario: "Åben", year: 2026 });
      return result.ok ? result.value.schools.flatMap(({ parts }) => parts.flatMap(shown)) : [];
    };
    expect(differences(turned)).toEqual(differences(input));
  });
});
