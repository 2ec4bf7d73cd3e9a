import { amount, counts, runBook } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case05 {
  readonly rows: readonly {
    readonly year: number;
    readonly base_1000: number;
    readonly pupils: number;
    readonly published_per_pupil: number;
  }[];
  readonly published_change: readonly {
    readonly from: number;
    readonly to: number;
    readonly kr: number;
    readonly pct: number;
  }[];
}

describeCase("Sag 05: norsk grundlag pr. elev, ændringer af urundede tal", () => {
  const { rows, published_change: changes } = safely();
  const facts = Object.fromEntries(
    rows.flatMap(({ year, base_1000, pupils }) => [
      [`Grundlag ${year}`, base_1000],
      [`Elever ${year}`, pupils],
    ]),
  );
  const perPupil = (year: number): string => `[Grundlag ${year}] * 1000 / [Elever ${year}]`;

  function value(formula: string, unit: number): string {
    const book = {
      Opsætning: [{ Indstilling: "Afrunding", Værdi: unit }],
      Skoler: [{ "Skole-id": "1", Skole: "Landet", ...facts }],
      Elevtal: counts("1", { 1: 1 }),
      Modeller: [{ Model: "M", "Nr.": 10, Del: "Tal", Mekanisme: "Formel", Aktiv: "ja", Formel: formula }],
      Parametre: [{ Model: "M", Del: "Tal", Parameter: "ubrugt", Enhed: "antal", "2026": 1 }],
    };
    return amount(runBook(book, "M", 2026), "1");
  }

  it("giver de offentliggjorte beløb pr. elev", () => {
    expect(rows.map(({ year }) => value(perPupil(year), 1))).toEqual(
      rows.map((row) => String(row.published_per_pupil)),
    );
  });

  it("giver de offentliggjorte ændringer i kr. og procent", () => {
    const kr = changes.map(({ from, to }) => value(`${perPupil(to)} - ${perPupil(from)}`, 1));
    const pct = changes.map(({ from, to }) =>
      value(`100 * (${perPupil(to)} - ${perPupil(from)}) / (${perPupil(from)})`, 0.01),
    );
    expect(kr).toEqual(changes.map((change) => String(change.kr)));
    expect(pct.map(Number)).toEqual(changes.map((change) => change.pct));
  });
});

function safely(): Case05 {
  try {
    return publishedCase("05") as Case05;
  } catch {
    return { rows: [], published_change: [] };
  }
}
