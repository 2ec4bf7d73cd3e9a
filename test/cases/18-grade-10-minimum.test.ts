import { amount, counts, runBook } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case18 {
  readonly params: {
    readonly floor_pupils: number;
    readonly trigger_percent: number;
    readonly trigger_pupils_published: number;
  };
}

const RATE = 1000;

/** Hvor mange elever der betales for, når 10. klasse har `pupils` elever. */
function paid(pupils: number): number {
  const { floor_pupils, trigger_percent } = (publishedCase("18") as Case18).params;
  const row = (name: string, unit: string, value: number) => ({
    Model: "M",
    Del: "10. klasse",
    Parameter: name,
    "Trin fra": 10,
    "Trin til": 10,
    Enhed: unit,
    Prisniveau: unit.startsWith("kr") ? 2026 : null,
    "2026": value,
  });
  const book = {
    Skoler: [{ "Skole-id": "1", Skole: "10. klasse-centret" }],
    Elevtal: counts("1", { 10: pupils }),
    Modeller: [
      {
        Model: "M",
        "Nr.": 10,
        Del: "10. klasse",
        Mekanisme: "Beløb pr. elev",
        "Elevtal følger": "forrige år",
        Aktiv: "ja",
      },
    ],
    Parametre: [
      row("Takst", "kr/elev", RATE),
      row("Mindst elever", "elever", floor_pupils),
      row("Udløses over", "pct.", trigger_percent),
    ],
  };
  return Number(amount(runBook(book, "M", 2026), "1")) / RATE;
}

describeCase("Sag 18: Kerteminde 2018, mindst 60 elever og regulering over 10 procent", () => {
  it("betaler for 60 elever til og med 66, og for alle fra 67", () => {
    const trigger = (publishedCase("18") as Case18).params.trigger_pupils_published;
    expect([40, 60, trigger, trigger + 1, 80].map(paid)).toEqual([60, 60, 60, 67, 80]);
  });

  it("betaler intet, hvor der ingen elever er", () => {
    expect(paid(0)).toBe(0);
  });
});
