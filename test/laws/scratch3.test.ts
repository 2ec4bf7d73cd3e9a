import { runScenarios, modelNames } from "../../engine/index.js";
import { parseModelInput } from "../../workbook/read/parseModelInput.js";
import { parseUserFormula } from "../../workbook/formula/parseUserFormula.js";
import { amount, counts, rawTables, type Book } from "../support/book.js";
import { allocateNaively } from "../reference/allocateNaively.js";
import { showRational } from "../reference/rational.js";

type Row = Record<string, string | number | null>;
const school = (id: string, more: Row = {}): Row => ({ "Skole-id": id, Skole: `S${id}`, Klynge: "Nord", Skoletype: "Folkeskole", ...more });
const part = (nr: number, del: string, mek: string, more: Row = {}): Row => ({ Model: "M", "Nr.": nr, Del: del, Mekanisme: mek, Aktiv: "ja", ...more });
const par = (del: string, p: string, value: number | string, enhed: string, more: Row = {}): Row => ({ Model: "M", Del: del, Parameter: p, Gælder: null, "Trin fra": null, "Trin til": null, Enhed: enhed, Prisniveau: enhed.startsWith("kr") ? 2026 : null, "2026": value, Kilde: "x", ...more });
const SET = [{ Model: null, Indstilling: "Budgetår", Værdi: 2026 }, { Model: null, Indstilling: "Prisniveau", Værdi: 2026 }] as unknown as Row[];
function show(title: string, book: Book): void {
  const parsed = parseModelInput(rawTables(book), { parseFormula: parseUserFormula });
  let out = title + "\n";
  if (!parsed.ok) out += "  PARSE " + parsed.issues.map((i) => i.code + JSON.stringify(i.details)).join("; ");
  else {
    for (const m of modelNames(parsed.value)) {
      let r; try { r = runScenarios(parsed.value, { names: [m], years: [2026] }); } catch (e) { out += "  THROW " + String(e); continue; }
      out += "  issues " + r.issues.map((i) => i.severity[0] + ":" + i.code + JSON.stringify(i.details)).join("; ") + "\n";
      if (r.ok) for (const p of r.value[0]!.parts) out += `  ${p.part.name}: ` + r.value[0]!.schools.map((s) => s.school.id + "=" + amount(r.value[0]!, s.school.id, p.part.name)).join(" ") + "\n";
      if (r.ok) out += "  frames " + r.value[0]!.frames.map((f) => `${f.name} total ${showRational({ top: f.total.numerator, bottom: f.total.denominator })} diff ${f.difference?.numerator} closed ${f.closed}`).join(";") + "\n";
      try { for (const d of allocateNaively(parsed.value, m, 2026)) out += `  naive ${d.part.name}: ` + [...d.amounts].map(([k, v]) => k + "=" + showRational(v)).join(" ") + "\n"; } catch (e) { out += "  naive " + String(e) + "\n"; }
    }
  }
  console.log(out);
}
const two = [...counts("101", { 0: 10, 1: 20, 4: 30 }), ...counts("102", { 0: 5, 1: 0, 4: 12 })];
const LOFT = [{ Loft: "L", "Trin fra": null, "Trin til": null, "Startår fra": null, "Startår til": null, Elever: 28, Kilde: "x" }];
const B = (o: Partial<Record<string, Row[]>>): Book => ({ Opsætning: SET, Skoler: [school("101"), school("102")], Elevtal: two, ...o }) as unknown as Book;
const ONE = { "Elevtal følger": "gammelt skoleår" };
it("probes", () => {
  show("f) unbanded general + banded exception", B({ Modeller: [part(10, "E", "perPupil", ONE)], Parametre: [par("E", "Takst", 100, "kr/elev"), par("E", "Takst", 200, "kr/elev", { Gælder: "Skole: 102", "Trin fra": 4, "Trin til": 6 })] }));
  show("c) staircase rate only some", B({ Modeller: [part(10, "T", "staircase", { ...ONE, "Mængde/nøgle": "elever", Tabel: "K" })], Kurver: [{ Tabel: "K", Art: "trappe", Fra: 0, Enhed: "antal", Prisniveau: null, "2026": 2, Kilde: "x" }], Parametre: [par("T", "Takst", 1000, "kr/enhed", { Gælder: "Skole: 101" })] }));
  show("c2) staircase no rate curve antal", B({ Modeller: [part(10, "T", "staircase", { ...ONE, "Mængde/nøgle": "elever", Tabel: "K" })], Kurver: [{ Tabel: "K", Art: "trappe", Fra: 0, Enhed: "antal", Prisniveau: null, "2026": 2, Kilde: "x" }], Parametre: [par("X", "Takst", 1000, "kr/enhed")] }));
  show("e) paidBy", B({ Modeller: [part(10, "A", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", Ramme: "Almen", "Betales af": "Special" }), part(15, "A2", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", Ramme: "Almen" }), part(20, "R1", "residualPerPupil", { ...ONE, "Mængde/nøgle": "elever", Ramme: "Almen" }), part(30, "R2", "residualPerPupil", { ...ONE, "Mængde/nøgle": "elever", Ramme: "Special" })], Rammer: [{ Model: "M", Ramme: "Almen", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }, { Model: "M", Ramme: "Special", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }], Parametre: [par("A", "Beløb", 100, "kr/skole"), par("A2", "Beløb", 10, "kr/skole")] }));
  show("e2) paidBy rammen", B({ Modeller: [part(10, "A", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", Ramme: "Almen", "Betales af": "rammen" }), part(20, "R1", "residualPerPupil", { ...ONE, "Mængde/nøgle": "elever", Ramme: "Almen" })], Rammer: [{ Model: "M", Ramme: "Almen", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }], Parametre: [par("A", "Beløb", 100, "kr/skole")] }));
  show("e3) paidBy unknown", B({ Modeller: [part(10, "A", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", Ramme: "Almen", "Betales af": "kommunen" }), part(20, "R1", "residualPerPupil", { ...ONE, "Mængde/nøgle": "elever", Ramme: "Almen" })], Rammer: [{ Model: "M", Ramme: "Almen", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }], Parametre: [par("A", "Beløb", 100, "kr/skole")] }));
  show("e4) closing part paid by other", B({ Modeller: [part(10, "A", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", Ramme: "Almen" }), part(20, "R1", "residualPerPupil", { ...ONE, "Mængde/nøgle": "elever", Ramme: "Almen", "Betales af": "Special" })], Rammer: [{ Model: "M", Ramme: "Almen", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }, { Model: "M", Ramme: "Special", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }], Parametre: [par("A", "Beløb", 100, "kr/skole")] }));
  show("e5) part after closing, paid by other", B({ Modeller: [part(20, "R1", "residualPerPupil", { ...ONE, "Mængde/nøgle": "elever", Ramme: "Almen" }), part(30, "A", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", Ramme: "Almen", "Betales af": "Special" })], Rammer: [{ Model: "M", Ramme: "Almen", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }, { Model: "M", Ramme: "Special", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }], Parametre: [par("A", "Beløb", 100, "kr/skole")] }));
  show("e6) after closing of payer frame", B({ Modeller: [part(20, "R1", "residualPerPupil", { ...ONE, "Mængde/nøgle": "elever", Ramme: "Almen" }), part(30, "A", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", Ramme: "Special", "Betales af": "Almen" })], Rammer: [{ Model: "M", Ramme: "Almen", År: 2026, Beløb: 1000, Prisniveau: 2026, Kilde: "x" }], Parametre: [par("A", "Beløb", 100, "kr/skole")] }));
  show("h) pool 0 without keys", B({ Modeller: [part(10, "P", "pool", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "Areal" })], Skoler: [school("101", { Areal: 0 }), school("102", { Areal: 0 })], Parametre: [par("P", "Pulje", 0, "kr")] }));
  show("j) choice with scope", B({ Modeller: [part(10, "K", "perClass", { ...ONE, Tabel: "L" })], Klasselofter: LOFT, Parametre: [par("K", "Takst", 100, "kr/klasse"), par("K", "Klasser dannes pr.", "skole", "ord", { Gælder: "Skole: 101" })] }));
  show("q) key figure that is a column, averaged", B({ Modeller: [part(10, "P", "socioeconomicPool", { ...ONE, "Mængde/nøgle": "Indeks" })], Skoler: [school("101", { Indeks: 1 }), school("102", { Indeks: 2 })], Parametre: [par("P", "Pulje", 100, "kr"), par("P", "Ganges med elever", "ja", "ord"), par("P", "Gennemsnit af år", 2, "antal")] }));
  show("r) guarantee looks at inactive", B({ Modeller: [part(10, "A", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", Aktiv: "nej" }), part(20, "G", "guarantee", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", "Ser på": "A" })], Parametre: [par("A", "Beløb", 100, "kr/skole"), par("G", "Garanti", 1000, "kr/skole")] }));
  show("r2) guarantee alle før, none before", B({ Modeller: [part(20, "G", "guarantee", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", "Ser på": "alle før" })], Parametre: [par("G", "Garanti", 1000, "kr/skole")] }));
  show("r3) guarantee A, alle før (twice the same)", B({ Modeller: [part(10, "A", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole" }), part(20, "G", "guarantee", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", "Ser på": "A, alle før" })], Parametre: [par("A", "Beløb", 100, "kr/skole"), par("G", "Garanti", 1000, "kr/skole")] }));
  show("s) weight 0 school year without counts", B({ Elevtal: two.filter((r) => r["Skoleår"] === "2026/27") as unknown as Row[], Modeller: [part(10, "E", "perPupil", { "Elevtal følger": "0/12+12/12" })], Parametre: [par("E", "Takst", 100, "kr/elev")] }));
  show("t) same part number", B({ Modeller: [part(10, "B", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole" }), part(10, "A", "guarantee", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole", "Ser på": "alle før" })], Parametre: [par("B", "Beløb", 100, "kr/skole"), par("A", "Garanti", 1000, "kr/skole")] }));
  show("u) two index ways", B({ Fremskrivning: [{ "Fra prisniveau": 2024, "Til prisniveau": 2025, Art: "pris", Faktor: 1.1, Kilde: "x" }, { "Fra prisniveau": 2025, "Til prisniveau": 2026, Art: "pris", Faktor: 1.1, Kilde: "x" }, { "Fra prisniveau": 2024, "Til prisniveau": 2026, Art: "pris", Faktor: 1.3, Kilde: "x" }], Modeller: [part(10, "B", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole" })], Parametre: [par("B", "Beløb", 100, "kr/skole", { Prisniveau: 2024 })] }));
  show("v) two arts", B({ Fremskrivning: [{ "Fra prisniveau": 2025, "Til prisniveau": 2026, Art: "pris", Faktor: 1.1, Kilde: "x" }, { "Fra prisniveau": 2025, "Til prisniveau": 2026, Art: "løn", Faktor: 1.3, Kilde: "x" }], Modeller: [part(10, "B", "fixedAmount", { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole" })], Parametre: [par("B", "Beløb", 100, "kr/skole", { Prisniveau: 2025 })] }));
  show("w) pool with exception by school", B({ Modeller: [part(10, "P", "pool", { ...ONE, "Mængde/nøgle": "elever" })], Parametre: [par("P", "Pulje", 100, "kr"), par("P", "Pulje", 200, "kr", { Gælder: "Skole: 101" })] }));
  show("x) minimum only banded", B({ Modeller: [part(10, "E", "perPupil", ONE)], Parametre: [par("E", "Takst", 100, "kr/elev"), par("E", "Mindst elever", 25, "elever", { "Trin fra": 0, "Trin til": 3 })] }));
});
