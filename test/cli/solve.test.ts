import { SolveJson } from "../../cli/json/solveJson.js";
import { runCli } from "./runCli.js";

const BOOK = "fixtures/omvendte-spoergsmaal";

type Found = NonNullable<SolveJson["answer"]>;

async function ask(scenario: string, question: string, ...options: readonly string[]): Promise<Found> {
  const { code, out } = await runCli([
    "solve",
    BOOK,
    "--scenario",
    scenario,
    "--question",
    question,
    "--json",
    ...options,
  ]);
  expect(code).toBe(0);
  const { answer } = SolveJson.parse(JSON.parse(out));
  if (!answer) throw new Error("no answer");
  return answer;
}

describe("tildel solve, on three schools of 100, 60 and 40 pupils", () => {
  test("a lift goes to all by pupils, so school 3 decides: 600.000 × 200/40 = 3.000.000", async () => {
    const answer = await ask("Ny", "løft", "--frame", "Almen");
    expect(answer).toMatchObject({ found: true, holds: true, cost: "3000000" });
    expect(answer.values).toEqual([{ name: "Almen", value: "3000000", exact: "3000000" }]);
  });

  test("with 3 per cent it may lose 144.000 of 4.800.000: 456.000 × 200/40 = 2.280.000", async () => {
    const answer = await ask("Ny", "lift", "--frame", "almen", "--limit", "3 pct");
    expect(answer.values[0]?.value).toBe("2280000");
  });

  test("with 500 kr per pupil school 3 may lose 20.000: 580.000 × 5 = 2.900.000", async () => {
    const answer = await ask("Ny", "lift", "--frame", "Almen", "--limit", "500 kr/elev");
    expect(answer.values[0]?.value).toBe("2900000");
  });

  test("the cheapest compensation at 3 per cent is what school 3 is short: 600.000 − 144.000 = 456.000", async () => {
    const answer = await ask("Ny", "kompensation", "--limit", "3 pct");
    expect(answer).toMatchObject({ found: true, holds: true, proved: true, cost: "456000" });
    expect(answer.schools).toEqual([{ id: "3", name: "Åskolen", gap: "456000" }]);
  });

  test("without a limit it is both losses: 150.000 + 600.000 = 750.000", async () => {
    expect((await ask("Ny", "compensation")).cost).toBe("750000");
  });

  test("at 1 per cent a year school 3 needs 600.000 / 48.000 = 12,5, that is 13 years", async () => {
    const answer = await ask("Ny", "indfasning", "--limit", "1 pct");
    expect(answer.values).toEqual([{ name: "Indfasning", value: "13", exact: "25/2" }]);
    expect(answer).toMatchObject({ holds: true, proved: true });
  });

  test("300.000 kr a year is two years; from August the second year would lose 7/12 + … of it, so still two", async () => {
    // By budget year: 300.000 and 300.000. From August: 5/12 × 300.000, then 7/12 × 300.000 + 5/12 × 300.000, then 7/12.
    expect((await ask("Ny", "phase-in", "--limit", "300000 kr")).values[0]?.value).toBe("2");
    expect((await ask("Ny", "phase-in", "--limit", "300000 kr", "--start-month", "8")).values[0]?.value).toBe("2");
  });

  test("a part of the workbook with the same name, switched off, does not meddle: school 404 loses 572.145 in all, 1 per cent is 124.492, so 5 years", async () => {
    const { out } = await runCli([
      ...["solve", "fixtures/eksempelkommune", "--scenario", "Skitse", "--question", "indfasning"],
      ...["--limit", "1 pct", "--start-month", "8", "--json"],
    ]);
    const { answer } = SolveJson.parse(JSON.parse(out));
    expect(answer?.values[0]?.value).toBe("5");
  });

  test("nobody may lose anything: no phase-in is long enough, and the nearest is said", async () => {
    const answer = await ask("Ny", "indfasning");
    expect(answer).toMatchObject({ found: false, reason: "phaseInTooShort" });
    expect(answer.values).toEqual([{ name: "Indfasning", value: "30", exact: "30" }]);
    expect(answer.schools.map(({ id }) => id)).toEqual(["3", "2"]);
  });

  test("the rate that meets an open frame: (20.000.000 − 6.000.000) / 200 = 70.000", async () => {
    const answer = await ask("Åben", "takst", "--frame", "Almen", "--dial", "Elever: Takst");
    expect(answer).toMatchObject({ found: true, holds: true, cost: "0" });
    expect(answer.values).toEqual([{ name: "Elever: Takst", value: "70000", exact: "70000" }]);
  });

  test("a frame that is shared out to the last krone is met at any rate, and a negative rate is no answer", async () => {
    const closed = await ask("Ny", "takst", "--frame", "Almen", "--dial", "Skolebeløb: Beløb");
    expect(closed).toMatchObject({ found: false, reason: "frameIsClosed" });
    const unknown = await ask("Ny", "takst", "--frame", "Almen", "--dial", "Skolebeløb: Takst");
    expect(unknown).toMatchObject({ found: false, reason: "dialUnknown", known: ["Skolebeløb: Beløb"] });
  });

  test("the school amount with the smallest largest loss is the old one: at 2.000.000 nobody loses", async () => {
    const answer = await ask("Ny", "bedst", "--dial", "Skolebeløb: Beløb = 0..3000000");
    expect(answer).toMatchObject({ found: true, proved: true, cost: "0" });
    expect(answer.values[0]?.value).toBe("2000000");
  });

  test("within 0 to 1.000.000 the best is the upper end: school 3 loses (1.000.000 − 40/200 × 3.000.000) = 400.000", async () => {
    const answer = await ask("Ny", "bedst", "--measure", "kr", "--dial", "Skolebeløb: Beløb = 0..1000000");
    expect(answer.values[0]?.value).toBe("1000000");
    expect(answer.cost).toBe("400000");
  });

  test("for people the answer, that it was run again, and what it means", async () => {
    const { out } = await runCli(["solve", BOOK, "--scenario", "Ny", "--question", "løft", "--frame", "Almen"]);
    expect(out).toContain("Det mindste løft, hvor ingen taber mere end grænsen");
    expect(out).toContain("Almen         3.000.000 kr");
    expect(out).toContain("Regnet igen på kronen: det holder.");
    expect(out).toContain("Tabere           0 skoler");
  });

  test.each([
    ["gæt", [], "er intet spørgsmål"],
    ["løft", [], "--frame"],
    ["bedst", ["--dial", "Skolebeløb"], "kan ikke læses"],
    ["kompensation", ["--limit", "lidt"], "kan ikke læses som en grænse"],
    ["indfasning", ["--start-month", "13"], "er ingen måned"],
  ])("%s %j is wrong use, in one sentence", async (question, options, sentence) => {
    const { code, err } = await runCli(["solve", BOOK, "--scenario", "Ny", "--question", question, ...options]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
