import { readdirSync, readFileSync, existsSync, statSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { parseUserFormula } from "../../../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import { issueLine } from "../../../workbook/text/issueText.js";
import type { RawTable, RawValue } from "../../../workbook/read/rawTable.js";

function value(text: string): RawValue {
  if (text === "") return null;
  if (text.startsWith("dato:")) return { date: Number(text.slice(5)) };
  if (text.startsWith("tekst:")) return text.slice(6);
  if (text.startsWith("#")) return { error: text };
  if (/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text) && !/^0\d/.test(text))
    return Number(text.replace(/\./g, "").replace(",", "."));
  return text;
}
const names: Record<string, string> = {
  opsaetning: "Opsætning",
  samlaesning: "Samlæsning",
  noegletal: "Nøgletal",
  aendringer: "Ændringer",
  nuvaerende: "Nuværende",
};
function read(dir: string): RawTable[] {
  return readdirSync(dir)
    .filter((f) => f.endsWith(".csv") && !f.startsWith("forventet"))
    .map((f) => {
      const rows: string[][] = parse(readFileSync(dir + "/" + f, "utf8"), {
        bom: true,
        delimiter: ";",
        relax_quotes: true,
      });
      const base = f.replace(".csv", "");
      const name = names[base] ?? base[0]!.toUpperCase() + base.slice(1);
      return {
        name,
        sheet: name,
        firstRow: 1,
        firstColumn: 1,
        headers: rows[0]!,
        rows: rows.slice(1).map((r) => r.map(value)),
      };
    });
}
function folders(dir: string): string[] {
  const own = existsSync(dir + "/skoler.csv") || existsSync(dir + "/schools.csv") ? [dir] : [];
  return [
    ...own,
    ...readdirSync(dir)
      .filter((n) => statSync(dir + "/" + n).isDirectory())
      .flatMap((n) => folders(dir + "/" + n)),
  ];
}
it("scratch", () => {
  const out: string[] = [];
  for (const dir of folders("fixtures")) {
    const result = parseModelInput(read(dir), { parseFormula: parseUserFormula });
    out.push(`== ${dir} ${result.ok}`);
    const exp = existsSync(dir + "/forventet-fejl.csv")
      ? (
          parse(readFileSync(dir + "/forventet-fejl.csv", "utf8"), {
            bom: true,
            delimiter: ";",
            relax_quotes: true,
          }) as string[][]
        ).slice(1)
      : [];
    const want = new Set(exp.map((r) => `${r[0]};${r[1]};${r[2]};${r[3]}`));
    const got = result.issues.map((i) => ({ key: `${i.at?.sheet ?? ""};${i.at?.cell ?? ""};${i.code};${i.found}`, i }));
    for (const w of want) if (!got.some((g) => g.key === w)) out.push("  MISSING " + w);
    for (const g of got) {
      const line = issueLine(g.i, "da");
      issueLine(g.i, "en");
      if (!want.has(g.key)) out.push("  EXTRA " + g.key + "   [" + g.i.severity + "] " + line);
    }
  }
  console.log(out.join("\n"));
});
