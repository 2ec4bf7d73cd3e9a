import { changeLog, type ChangeLog, type ModelInput } from "../../../engine/index.js";
import { changeSentence } from "../../../workbook/present/changeSentence.js";
import { changeSubjectWords } from "../../../workbook/present/changeSubjectWords.js";
import { readInput } from "../../support/fixture.js";

function logOf(input: ModelInput, from: string, to: string): ChangeLog {
  const result = changeLog(input, from, to);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const sentences = (input: ModelInput, from: string, to: string, language: "da" | "en" = "da"): readonly string[] =>
  logOf(input, from, to).changes.map((change) => changeSentence(change, language));

describe("The change log", () => {
  const library = readInput("scenarie-ny-del");
  const [MODEL, FIRST, SECOND] = ["Tildelingsmodel", "Med bibliotek", "Med bibliotek og sprogpulje"] as const;

  it("of a scenario and its model: a new part with its columns, parameters and reasons, in the order of the workbook", () => {
    expect(sentences(library, MODEL, FIRST)).toEqual([
      "Bibliotek, Mekanisme er ny: Fast beløb. (Med bibliotek nr. 1: opdigtet)",
      "Bibliotek, Elevtal følger er ny: kalenderår. (Med bibliotek nr. 3: opdigtet)",
      "Bibliotek, Mængde/nøgle er ny: skole. (Med bibliotek nr. 4: opdigtet)",
      "Bibliotek, Aktiv er ny: ja. (Med bibliotek nr. 1: opdigtet)",
      "Bibliotek, Nr. er ny: 15. (Med bibliotek nr. 2: opdigtet)",
      "Bibliotek, Beløb (2026) er ny: 50.000 kr/enhed. (Med bibliotek nr. 5: opdigtet)",
      "Bibliotek, Beløb (2026, Skole: 103) er ny: 20.000 kr/enhed. (Med bibliotek nr. 6: deler bibliotek med byen, opdigtet)",
    ]);
    expect(logOf(library, MODEL, FIRST).subjects.map((subject) => changeSubjectWords(subject, "da"))).toEqual([
      "Delen Bibliotek",
    ]);
  });

  it("of two scenarios in a chain: only what the later one does", () => {
    expect(sentences(library, FIRST, SECOND, "en")).toEqual([
      "Grundbeløb, Active is changed from yes to no. (Med bibliotek og sprogpulje no. 5: opdigtet)",
      "Elever, Takst (2026) is changed from 10,000 to 9,000 kr/elev. (Med bibliotek og sprogpulje no. 4: betaler en del af puljen, opdigtet)",
      "Sprogpulje, Mechanism is new: Pulje efter nøgle. (Med bibliotek og sprogpulje no. 1: opdigtet)",
      "Sprogpulje, Pupils follow is new: kalenderår. (Med bibliotek og sprogpulje no. 2: opdigtet)",
      "Sprogpulje, Quantity/key is new: Tosprogede. (Med bibliotek og sprogpulje no. 3: opdigtet)",
      "Sprogpulje, Active is new: yes. (Med bibliotek og sprogpulje no. 1: opdigtet)",
      "Sprogpulje, No. is new: 30. (Med bibliotek og sprogpulje no. 1: opdigtet)",
      "Sprogpulje, Pulje (2026) is new: 90,000 kr.",
    ]);
  });

  it("the other way round: the same, gone and back", () => {
    const back = logOf(library, FIRST, MODEL);
    expect(back.changes.map(({ row, before, after }) => [row, before !== null, after])).toEqual(
      back.changes.map(() => ["gone", true, null]),
    );
    expect(sentences(library, FIRST, MODEL)[0]).toBe(
      "Bibliotek, Mekanisme er udgået; før var det Fast beløb. (ændringen i Med bibliotek er ikke med)",
    );
  });

  it("of a name and itself: nothing", () => {
    for (const name of [MODEL, FIRST, SECOND]) expect(logOf(library, name, name).changes).toEqual([]);
  });

  const town = readInput("eksempelkommune");

  it("of two scenarios side by side: what the one does and the other does not, each with its origin", () => {
    const log = logOf(town, "Små skoler løftes", "Færre børn");
    const counts = log.changes.filter(({ table }) => table === "pupilCounts");
    expect(counts).toHaveLength(town.changes.filter(({ scenario }) => scenario === "Færre børn").length);
    expect(counts.every(({ afterFrom, beforeFrom }) => afterFrom?.scenario === "Færre børn" && !beforeFrom)).toBe(true);
    const others = log.changes.filter(({ table }) => table !== "pupilCounts");
    expect(others.length).toBeGreaterThan(0);
    expect(
      others.every(({ afterFrom, beforeFrom }) => !afterFrom && beforeFrom?.scenario === "Små skoler løftes"),
    ).toBe(true);
  });

  it("of two models: parts that are new, gone, rebuilt or kept, on the pupils of the later one", () => {
    const log = logOf(town, "Gammel model", "Færre børn");
    expect(log.onPupilsOfAfter).toBe(true);
    expect(log.changes.some(({ table }) => table === "pupilCounts")).toBe(false);
    const subjects = log.subjects.map((subject) => changeSubjectWords(subject, "da"));
    expect(subjects).toContain("Delen Områdebeløb");
    expect(subjects).toContain("Delen Elevtakst");
    expect(subjects).toContain("Specialklasser, opbygning");
    expect(subjects).toContain("Grundbeløb, Beløb");
    expect(subjects).toContain("Delenes rækkefølge");
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it("says when a name is unknown", () => {
    const result = changeLog(town, "Ny model", "Ingen");
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["unknownScenario"]);
  });
});
