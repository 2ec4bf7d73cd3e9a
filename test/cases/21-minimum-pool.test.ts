import { decimalText, fractionAt } from "../../engine/index.js";
import { amount, counts, runBook, type Book } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case21 {
  readonly params: { readonly base: number; readonly students: number; readonly minimum_pool: number };
  readonly published: Readonly<
    Record<"base_total" | "uplift_total" | "uplift_per_student" | "rate" | "total_with_rounded_rate" | "gap", number>
  >;
  readonly agents: readonly { readonly n: number; readonly published: number }[];
}

/** De tre nævnte enheder og resten af eleverne samlet i en fjerde; 1.000 elever pr. trin er flere, end et trin kan rumme. */
function sizes({ params, agents }: Case21): readonly number[] {
  const named = agents.map(({ n }) => n);
  return [...named, params.students - named.reduce((sum, n) => sum + n, 0)];
}

const grades = (pupils: number): Readonly<Record<number, number>> =>
  Object.fromEntries(
    Array.from({ length: 11 }, (_, grade) => [grade, Math.floor(pupils / 11) + (grade < pupils % 11 ? 1 : 0)]),
  );

function book(published: Case21): Book {
  const part = { "Elevtal følger": "gammelt skoleår", Aktiv: "ja" };
  const rate = (model: string, del: string, value: number) => ({
    Model: model,
    Del: del,
    Parameter: "Takst",
    Enhed: "kr/elev",
    Prisniveau: 2026,
    "2026": value,
  });
  return {
    Opsætning: [{ Indstilling: "Afrunding", Værdi: 0.01 }],
    Skoler: sizes(published).map((_, index) => ({ "Skole-id": String(index + 1), Skole: `Enhed ${index + 1}` })),
    Elevtal: sizes(published).flatMap((pupils, index) => counts(String(index + 1), grades(pupils))),
    Rammer: [{ Model: "Lukket", Ramme: "Pulje", År: 2026, Beløb: published.params.minimum_pool, Prisniveau: 2026 }],
    Modeller: [
      { ...part, Model: "Lukket", "Nr.": 10, Del: "Grundtakst", Mekanisme: "Beløb pr. elev", Ramme: "Pulje" },
      {
        ...part,
        Model: "Lukket",
        "Nr.": 20,
        Del: "Løft",
        Mekanisme: "Resten pr. elev",
        Ramme: "Pulje",
        "Mængde/nøgle": "elever",
      },
      { ...part, Model: "Rundet takst", "Nr.": 10, Del: "Takst", Mekanisme: "Beløb pr. elev" },
    ],
    Parametre: [
      rate("Lukket", "Grundtakst", published.params.base),
      rate("Rundet takst", "Takst", published.published.rate),
    ],
  };
}

describeCase("Sag 21: Texas, en takst løftet, så en pulje når sit minimum", () => {
  it("giver grundbeløb og løft som offentliggjort og lukker puljen helt", () => {
    const published = publishedCase("21") as Case21;
    const allocation = runBook(book(published), "Lukket", 2026);
    expect(allocation.parts.map(({ total }) => Number(decimalText(total, 2)))).toEqual([
      published.published.base_total,
      published.published.uplift_total,
    ]);
    expect(allocation.frames.map(({ difference }) => difference && decimalText(difference, 2))).toEqual(["0.00"]);
    const rate = allocation.parts[1]?.computation.columns.get("rate");
    expect(rate && Number(decimalText(fractionAt(rate, 0), 2))).toBe(published.published.uplift_per_student);
  });

  it("mangler 1,12 med en rundet takst, og giver enhederne de offentliggjorte beløb", () => {
    const published = publishedCase("21") as Case21;
    const allocation = runBook(book(published), "Rundet takst", 2026);
    const total = Number(decimalText(allocation.total, 2));
    expect(total).toBe(published.published.total_with_rounded_rate);
    expect(
      decimalText(
        { numerator: BigInt(published.params.minimum_pool * 100) - BigInt(Math.round(total * 100)), denominator: 100n },
        2,
      ),
    ).toBe(String(published.published.gap));
    expect(published.agents.map((_, index) => Number(amount(allocation, String(index + 1))))).toEqual(
      published.agents.map((agent) => agent.published),
    );
  });
});
