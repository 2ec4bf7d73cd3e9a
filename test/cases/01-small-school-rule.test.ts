import { fraction, splitOverPeriods, decimalText } from "../../engine/index.js";
import { amount, counts, runBook } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Rule {
  readonly threshold_pupils: number;
  readonly per_pupil_small: number;
  readonly lump: number;
  readonly per_pupil: number;
}
interface Case01 {
  readonly rule: Readonly<Record<string, Rule>>;
  readonly units: readonly {
    readonly unit: string;
    readonly n: number;
    readonly rule: string;
    readonly published_total: number;
    readonly published_parts: Readonly<Record<string, number>>;
  }[];
}

function grant(rule: Rule, pupils: number): string {
  const parameter = (name: string, unit: string, value: number) => ({
    Model: "Premium",
    Del: "Tilskud",
    Parameter: name,
    Enhed: unit,
    Prisniveau: unit === "antal" ? null : 2026,
    "2026": value,
  });
  const book = {
    Skoler: [{ "Skole-id": "1", Skole: "Skolen" }],
    Elevtal: counts("1", { 1: pupils }),
    Modeller: [
      {
        Model: "Premium",
        "Nr.": 10,
        Del: "Tilskud",
        Mekanisme: "Formel",
        "Elevtal følger": "gammelt skoleår",
        Aktiv: "ja",
        Formel: "hvis(elever <= grænse; lille * elever; grundbeløb + takst * elever)",
      },
    ],
    Parametre: [
      parameter("grænse", "antal", rule.threshold_pupils),
      parameter("lille", "kr/elev", rule.per_pupil_small),
      parameter("grundbeløb", "kr", rule.lump),
      parameter("takst", "kr/elev", rule.per_pupil),
    ],
  };
  return amount(runBook(book, "Premium", 2026), "1");
}

describeCase("Sag 01: engelsk idrætstilskud, regel for små skoler, 7/12 + 5/12", () => {
  const published = hasUnits();
  it.each(published)("$unit får det offentliggjorte beløb", ({ rule, n, published_total, published_parts }) => {
    const total = grant((publishedCase("01") as Case01).rule[rule] as Rule, n);
    expect(total).toBe(String(published_total));
    const [first, second] = splitOverPeriods(fraction(Number(total)), [7, 5], 0).map((part) => decimalText(part, 0));
    expect([first, second]).toEqual([
      String(published_parts["first"] ?? first),
      String(published_parts["second"] ?? second),
    ]);
  });
});

function hasUnits(): Case01["units"] {
  try {
    return (publishedCase("01") as Case01).units;
  } catch {
    return [{ unit: "(sagen mangler)", n: 0, rule: "", published_total: 0, published_parts: {} }];
  }
}
