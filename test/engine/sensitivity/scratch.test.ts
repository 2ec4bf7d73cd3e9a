import { decimalText, fraction } from "../../../engine/index.js";
import { simulateForecast } from "../../../workbook/simulate/simulateForecast.js";
import { readInput } from "../../support/fixture.js";
test("x", () => {
  const base = readInput("eksempelkommune");
  const at = { sheet: "P", cell: "A1" };
  const input = { ...base, forecastErrors: [{ scope: { kind: "all" as const }, schoolYear: null, below: { value: fraction(1, 20), at }, above: { value: fraction(3, 100), at }, source: "", at }] };
  const t = performance.now();
  const r = simulateForecast(input, { scenario: "Ny model", year: 2026 });
  console.log(performance.now() - t);
  if (!r.ok) throw new Error(JSON.stringify(r.issues));
  console.log(r.value.schools.slice(0,4).map(s => JSON.stringify([s.name, s.pupils, Object.fromEntries(Object.entries(s.amount).map(([k,v])=>[k,decimalText(v,0)])), Object.fromEntries(Object.entries(s.difference??{}).map(([k,v])=>[k,decimalText(v,0)])), s.losesIn, s.outsideIn])).join("\n"));
});
