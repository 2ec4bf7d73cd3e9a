import { decimalText } from "../../engine/index.js";
import { counts, runBook } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case20 {
  readonly sums: readonly { readonly name: string; readonly parts: readonly number[]; readonly published: number }[];
}

const MILLION = 1_000_000;

describeCase("Sag 20: Stockholm 2014, bevillingens dele lagt sammen", () => {
  it("giver de offentliggjorte summer, når hver del er en linje i en model", () => {
    const { sums } = publishedCase("20") as Case20;
    const totals = sums.map(({ parts }) => {
      const names = parts.map((_, index) => `Del ${index + 1}`);
      const book = {
        Skoler: [{ "Skole-id": "1", Skole: "Byen" }],
        Elevtal: counts("1", { 1: 1 }),
        Modeller: names.map((name, index) => ({
          Model: "M",
          "Nr.": index + 1,
          Del: name,
          Mekanisme: "Særlig bevilling",
          Aktiv: "ja",
        })),
        Parametre: names.map((name, index) => ({
          Model: "M",
          Del: name,
          Parameter: "Beløb",
          Gælder: "Skole: 1",
          Enhed: "kr",
          Prisniveau: 2026,
          "2026": Math.round((parts[index] ?? 0) * 10) * (MILLION / 10),
        })),
      };
      return decimalText(runBook(book, "M", 2026).total, 0);
    });
    expect(totals).toEqual(sums.map(({ published }) => String(Math.round(published * 10) * (MILLION / 10))));
  });
});
