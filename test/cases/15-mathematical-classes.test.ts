import { amount, counts, runBook } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case15 {
  readonly params: { readonly class_max: number; readonly pupil_threshold: number };
}

/** G og r er ikke offentliggjort; her er de 500.000 og 10.000, så G − 13r = 370.000. */
const CLASS_RATE = 500_000;
const PUPIL_RATE = 10_000;

function grant(pupils: number, { class_max, pupil_threshold }: Case15["params"]): readonly [number, number] {
  const rate = (part: string, name: string, unit: string, value: number) => ({
    Model: "M",
    Del: part,
    Parameter: name,
    Enhed: unit,
    Prisniveau: unit.startsWith("kr") ? 2026 : null,
    "2026": value,
  });
  const part = { Model: "M", "Elevtal følger": "gammelt skoleår", Tabel: "Loft", Aktiv: "ja" };
  const allocation = runBook(
    {
      Skoler: [{ "Skole-id": "1", Skole: "Skolen" }],
      Elevtal: counts("1", { 3: pupils }),
      Klasselofter: [{ Loft: "Loft", "Trin fra": 0, "Trin til": 10, Elever: class_max }],
      Modeller: [
        { ...part, "Nr.": 10, Del: "Klasser", Mekanisme: "Beløb pr. klasse" },
        { ...part, "Nr.": 20, Del: "Elever over 14", Mekanisme: "Elever over grænse" },
      ],
      Parametre: [
        rate("Klasser", "Takst", "kr/klasse", CLASS_RATE),
        rate("Elever over 14", "Takst", "kr/elev", PUPIL_RATE),
        rate("Elever over 14", "Grænse pr. klasse", "elever", pupil_threshold),
      ],
    },
    "M",
    2026,
  );
  return [
    Number(amount(allocation, "1", "Klasser")) / CLASS_RATE,
    Number(amount(allocation, "1", "Elever over 14")) / PUPIL_RATE,
  ];
}

describeCase("Sag 15: Aarhus 2020, G·K + r·max(0, n − 14K) med K = loft(n/28)", () => {
  // K = n/28 rundet op; elever ud over 14·K: 14→1 og 0; 28→1 og 14; 29→2 og 1; 42→2 og 14; 43→2 og 15; 56→2 og 28; 57→3 og 15.
  it.each([
    [14, 1, 0],
    [28, 1, 14],
    [29, 2, 1],
    [42, 2, 14],
    [43, 2, 15],
    [56, 2, 28],
    [57, 3, 15],
  ])("%i elever giver %i G og %i r", (pupils, classes, above) => {
    expect(grant(pupils, (publishedCase("15") as Case15).params)).toEqual([classes, above]);
  });

  it("ændrer beløbet med G − 13r, når elev nr. 29 kommer", () => {
    const kr = ([classes, above]: readonly [number, number]): number => classes * CLASS_RATE + above * PUPIL_RATE;
    const { params } = publishedCase("15") as Case15;
    expect(kr(grant(29, params)) - kr(grant(28, params))).toBe(370_000);
  });
});
