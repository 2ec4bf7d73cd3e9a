import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import { parseAnyFormula, changeTable } from "./editTables.js";
import { mindstekommune } from "./mindstekommune.js";
it("perf", () => {
  const N = 5000;
  let t = mindstekommune("da");
  t = changeTable(t, "Skoler", (x) => ({ ...x, rows: Array.from({ length: N }, (_, i) => [i < 3 ? 101 + i : 1000 + i, "Skole " + i, i % 2 ? "Nord" : "Syd", "Folkeskole", 5000 + i]) }));
  t = changeTable(t, "Elevtal", (x) => ({ ...x, rows: [...x.rows, ...Array.from({ length: (N - 3) * 2 }, (_, i) => [1003 + (i >> 1), null, i % 2 ? "2025/26" : "2026/27", "almen", "optalt", "endelig", 20, 21, 22, 23])] }));
  for (let k = 0; k < 3; k++) { const a = performance.now(); const r = parseModelInput(t, { parseFormula: parseAnyFormula }); console.log(N, r.ok, r.issues.length, performance.now() - a); }
  for (let k = 0; k < 5; k++) { const a = performance.now(); parseModelInput(mindstekommune("da"), { parseFormula: parseAnyFormula }); console.log("small", performance.now() - a); }
});
