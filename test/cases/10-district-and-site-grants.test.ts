import { amount, counts, runBook } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case10 {
  readonly rows: readonly {
    readonly grant: string;
    readonly rate_mio: number;
    readonly count: number;
    readonly published_total_mio: number;
  }[];
  readonly counts: { readonly teaching_sites: number; readonly districts: number };
}

/** 13 undervisningssteder i 5 distrikter: 3 + 3 + 3 + 2 + 2. */
const SITES = [3, 3, 3, 2, 2];

describeCase("Sag 10: Vordingborg 2017, distriktstakst og matrikeltakst", () => {
  const schools = SITES.map((_, index) => ({ "Skole-id": String(index + 1), Skole: `Distrikt ${index + 1}` }));
  const book = (district: number, site: number) => ({
    Skoler: schools,
    Elevtal: SITES.flatMap((sites, index) =>
      Array.from({ length: sites }, (_, place) => counts(String(index + 1), { 1: 20 }, `Sted ${place + 1}`)).flat(),
    ),
    Modeller: [
      {
        Model: "M",
        "Nr.": 10,
        Del: "Distriktstakst",
        Mekanisme: "Fast beløb",
        "Elevtal følger": "kalenderår",
        "Mængde/nøgle": "skole",
        Aktiv: "ja",
      },
      {
        Model: "M",
        "Nr.": 20,
        Del: "Matrikeltakst",
        Mekanisme: "Fast beløb",
        "Elevtal følger": "kalenderår",
        "Mængde/nøgle": "matrikler ud over den første",
        Aktiv: "ja",
      },
    ],
    Parametre: [
      { Model: "M", Del: "Distriktstakst", Parameter: "Beløb", Enhed: "kr/skole", Prisniveau: 2026, "2026": district },
      { Model: "M", Del: "Matrikeltakst", Parameter: "Beløb", Enhed: "kr/matrikel", Prisniveau: 2026, "2026": site },
    ],
  });
  const totalMio = (rates: readonly [number, number]): readonly number[] =>
    runBook(book(...rates), "M", 2026).parts.map(
      ({ total }) => Number(total.numerator / total.denominator) / 1_000_000,
    );

  it("udløser takster til 5 distrikter og 8 matrikler: 13 undervisningssteder minus 5 hovedmatrikler", () => {
    const { rows, counts: published } = publishedCase("10") as Case10;
    expect([SITES.length, SITES.reduce((sum, sites) => sum + sites, 0)]).toEqual([
      published.districts,
      published.teaching_sites,
    ]);
    expect(totalMio([1_000_000, 1_000_000])).toEqual(rows.map(({ count }) => count));
  });

  // 6,2 mio. over 5 ligger mellem 6,15 og 6,25, altså 1,23-1,25 mio. pr. distrikt; 4,1 over 8 er 0,506-0,519. De
  // offentliggjorte takster er rundet til 1,2 og 0,5: 5 × 1,2 = 6,0 og 8 × 0,5 = 4,0, som ikke er de offentliggjorte summer.
  it("rammer de offentliggjorte summer med takster i de mulige intervaller, ikke med de rundede takster", () => {
    const published = (publishedCase("10") as Case10).rows.map((row) => row.published_total_mio);
    const shown = (mio: number): number => Math.round(mio * 10) / 10;
    expect(totalMio([1_230_000, 506_250]).map(shown)).toEqual(published);
    expect(totalMio([1_249_000, 518_000]).map(shown)).toEqual(published);
    expect(totalMio([1_200_000, 500_000]).map(shown)).toEqual([6, 4]);
    expect(amount(runBook(book(1_240_000, 512_500), "M", 2026), "1")).toBe("2265000");
  });
});
