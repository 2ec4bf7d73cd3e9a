import { runScenarios, modelNames } from "../../engine/index.js";
import { parseModelInput } from "../../workbook/read/parseModelInput.js";
import { parseUserFormula } from "../../workbook/formula/parseUserFormula.js";
import { amount, counts, rawTables, type Book } from "../support/book.js";
import { allocateNaively } from "../reference/allocateNaively.js";
import { showRational } from "../reference/rational.js";

type Row = Record<string, string | number | null>;
const school = (id: string, more: Row = {}): Row => ({
  "Skole-id": id,
  Skole: `S${id}`,
  Klynge: "Nord",
  Skoletype: "Folkeskole",
  ...more,
});
const part = (nr: number, del: string, mek: string, more: Row = {}): Row => ({
  Model: "M",
  "Nr.": nr,
  Del: del,
  Mekanisme: mek,
  Aktiv: "ja",
  ...more,
});
const par = (del: string, p: string, value: number | string, enhed: string, more: Row = {}): Row => ({
  Model: "M",
  Del: del,
  Parameter: p,
  Gælder: null,
  "Trin fra": null,
  "Trin til": null,
  Enhed: enhed,
  Prisniveau: enhed.startsWith("kr") ? 2026 : null,
  "2026": value,
  Kilde: "x",
  ...more,
});
const SET = [
  { Model: null, Indstilling: "Budgetår", Værdi: 2026 },
  { Model: null, Indstilling: "Prisniveau", Værdi: 2026 },
] as unknown as Row[];
function show(title: string, book: Book): void {
  const parsed = parseModelInput(rawTables(book), { parseFormula: parseUserFormula });
  let out = title + "\n";
  if (!parsed.ok) out += "  PARSE " + parsed.issues.map((i) => i.code + JSON.stringify(i.details)).join("; ");
  else {
    for (const m of modelNames(parsed.value)) {
      let r;
      try {
        r = runScenarios(parsed.value, { names: [m], years: [2026] });
      } catch (e) {
        out += "  THROW " + String(e);
        continue;
      }
      out +=
        "  issues " + r.issues.map((i) => i.severity[0] + ":" + i.code + JSON.stringify(i.details)).join("; ") + "\n";
      if (r.ok)
        for (const p of r.value[0]!.parts)
          out +=
            `  ${p.part.name}: ` +
            r.value[0]!.schools.map((s) => s.school.id + "=" + amount(r.value[0]!, s.school.id, p.part.name)).join(
              " ",
            ) +
            "\n";
      if (r.ok)
        out +=
          "  frames " +
          r.value[0]!.frames.map(
            (f) =>
              `${f.name} total ${showRational({ top: f.total.numerator, bottom: f.total.denominator })} diff ${f.difference?.numerator} closed ${f.closed}`,
          ).join(";") +
          "\n";
      try {
        for (const d of allocateNaively(parsed.value, m, 2026))
          out +=
            `  naive ${d.part.name}: ` + [...d.amounts].map(([k, v]) => k + "=" + showRational(v)).join(" ") + "\n";
      } catch (e) {
        out += "  naive " + String(e) + "\n";
      }
    }
  }
  console.log(out);
}
const two = [...counts("101", { 0: 10, 1: 20, 4: 30 }), ...counts("102", { 0: 5, 1: 0, 4: 12 })];
const LOFT = [
  { Loft: "L", "Trin fra": null, "Trin til": null, "Startår fra": null, "Startår til": null, Elever: 28, Kilde: "x" },
];
const B = (o: Partial<Record<string, Row[]>>): Book =>
  ({ Opsætning: SET, Skoler: [school("101"), school("102")], Elevtal: two, ...o }) as unknown as Book;
const ONE = { "Elevtal følger": "gammelt skoleår" };

const sites = [
  ...counts("101", { 1: 14 }, "Øst"),
  ...counts("101", { 1: 14 }, "Vest"),
  ...counts("102", { 1: 14 }, "Øst"),
  ...counts("102", { 1: 14 }, "Vest"),
] as unknown as Row[];
const K = (rows: Row[]) =>
  B({
    Elevtal: sites,
    Modeller: [part(10, "K", "perClass", { ...ONE, Tabel: "L" })],
    Klasselofter: LOFT,
    Parametre: [par("K", "Takst", 100, "kr/klasse"), ...rows],
  });
const FIX = { "Elevtal følger": "kalenderår", "Mængde/nøgle": "skole" };
it("probes", () => {
  show("j) choice with scope", K([par("K", "Klasser dannes pr.", "skole", "ord", { Gælder: "Skole: 101" })]));
  show(
    "j2) choice with scope and general",
    K([
      par("K", "Klasser dannes pr.", "skole", "ord", { Gælder: "Skole: 101" }),
      par("K", "Klasser dannes pr.", "matrikel", "ord"),
    ]),
  );
  show("j3) choice in a band", K([par("K", "Klasser dannes pr.", "skole", "ord", { "Trin fra": 0, "Trin til": 10 })]));
  show(
    "j4) rate in bands, choice plain, school year scope",
    K([par("K", "Klasser dannes pr.", "skole", "ord", { Gælder: "Skoleår: 2025/26" })]),
  );
  show("j5) rate in schoolyear scope", K([par("K", "Takst", 300, "kr/klasse", { Gælder: "Skoleår: 2025/26" })]));
  show(
    "j6) decimals with scope",
    B({
      Modeller: [part(10, "T", "staircase", { ...ONE, "Mængde/nøgle": "elever", Tabel: "K" })],
      Kurver: [
        { Tabel: "K", Art: "linje", Fra: 0, Enhed: "kr", Prisniveau: 2026, "2026": 2, Kilde: "x" },
        { Tabel: "K", Art: "linje", Fra: 7, Enhed: "kr", Prisniveau: 2026, "2026": 3, Kilde: "x" },
      ],
      Parametre: [par("T", "Decimaler i kurve", 0, "antal", { Gælder: "Skole: 101" })],
    }),
  );
  show(
    "resid 0 rest no keys",
    B({
      Elevtal: [...counts("101", { 1: 0 }), ...counts("102", { 1: 0 })] as unknown as Row[],
      Modeller: [
        part(10, "A", "fixedAmount", { ...FIX, Ramme: "Almen" }),
        part(20, "R1", "residualPerPupil", { ...ONE, "Mængde/nøgle": "elever", Ramme: "Almen" }),
      ],
      Rammer: [{ Model: "M", Ramme: "Almen", År: 2026, Beløb: 200, Prisniveau: 2026, Kilde: "x" }],
      Parametre: [par("A", "Beløb", 100, "kr/skole")],
    }),
  );
  show(
    "scale to 0 frame",
    B({
      Modeller: [
        part(10, "A", "fixedAmount", { ...FIX, Ramme: "Almen" }),
        part(20, "R1", "scaleToFrame", { Ramme: "Almen" }),
      ],
      Rammer: [{ Model: "M", Ramme: "Almen", År: 2026, Beløb: 0, Prisniveau: 2026, Kilde: "x" }],
      Parametre: [par("A", "Beløb", 100, "kr/skole")],
    }),
  );
  show(
    "rounding of negative half: fixed -0.5",
    B({ Modeller: [part(10, "A", "fixedAmount", FIX)], Parametre: [par("A", "Beløb", -0.5, "kr/skole")] }),
  );
  show(
    "two parts same name different case",
    B({
      Modeller: [part(10, "A", "fixedAmount", FIX), part(20, "a", "fixedAmount", FIX)],
      Parametre: [par("A", "Beløb", 5, "kr/skole")],
    }),
  );
  show(
    "key figure weights blank scope",
    B({
      Skoler: [school("101", { I: 1, J: 2 }), school("102", { I: 2, J: 1 })],
      Modeller: [part(10, "P", "socioeconomicPool", { ...ONE, "Mængde/nøgle": "I, J" })],
      Parametre: [
        par("P", "Pulje", 100, "kr"),
        par("P", "Ganges med elever", "nej", "ord"),
        par("P", "Vægt", 0.5, "andel"),
      ],
    }),
  );
  show(
    "same key figure twice",
    B({
      Skoler: [school("101", { I: 1, J: 2 }), school("102", { I: 2, J: 1 })],
      Modeller: [part(10, "P", "socioeconomicPool", { ...ONE, "Mængde/nøgle": "I, I" })],
      Parametre: [
        par("P", "Pulje", 100, "kr"),
        par("P", "Ganges med elever", "nej", "ord"),
        par("P", "Vægt", 0.5, "andel", { Gælder: "Nøgletal: I" }),
      ],
    }),
  );
  show(
    "trigger only 101, minimum only 102",
    B({
      Modeller: [part(10, "E", "perPupil", ONE)],
      Parametre: [
        par("E", "Takst", 100, "kr/elev"),
        par("E", "Mindst elever", 100, "elever", { Gælder: "Skole: 102" }),
        par("E", "Udløses over", 10, "pct.", { Gælder: "Skole: 101" }),
      ],
    }),
  );
  show(
    "formula: part hides fact",
    B({
      Modeller: [
        part(10, "elever", "fixedAmount", FIX),
        part(20, "F", "formula", { ...ONE, "Ser på": "elever", Formel: "elever * 2" }),
      ],
      Parametre: [par("elever", "Beløb", 5, "kr/skole")],
    }),
  );
  show(
    "formula: skole facts as text, cluster name",
    B({
      Modeller: [part(20, "F", "formula", { ...ONE, Formel: "klynge * 2" })],
      Parametre: [par("F", "x", 5, "kr/skole")],
    }),
  );
  show(
    "formula: rounding negative decimals",
    B({
      Modeller: [part(20, "F", "formula", { ...ONE, Formel: "afrund(elever * 1234; -2)" })],
      Parametre: [par("F", "x", 5, "kr/skole")],
    }),
  );
  show(
    "formula: div by elever unrounded",
    B({
      Modeller: [part(20, "F", "formula", { ...ONE, Formel: "1000 / elever" })],
      Parametre: [par("F", "x", 5, "kr/skole")],
    }),
  );
  show(
    "formula: div 0 guarded",
    B({
      Elevtal: [...counts("101", { 1: 0 }), ...counts("102", { 1: 3 })] as unknown as Row[],
      Modeller: [part(20, "F", "formula", { ...ONE, Formel: "hvis(elever = 0; 0; afrund(1000 / elever; 2))" })],
      Parametre: [par("F", "x", 5, "kr/skole")],
    }),
  );
  show(
    "formula: div 0 in max",
    B({
      Elevtal: [...counts("101", { 1: 0 }), ...counts("102", { 1: 3 })] as unknown as Row[],
      Modeller: [part(20, "F", "formula", { ...ONE, Formel: "afrund(1000 / elever; 2)" })],
      Parametre: [par("F", "x", 5, "kr/skole")],
    }),
  );
});
