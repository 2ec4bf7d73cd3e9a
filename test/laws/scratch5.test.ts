import { explainPart, type ModelInput } from "../../engine/index.js";
import { randomMunicipality } from "../support/randomMunicipality.js";
import { runTown, show } from "../support/runTown.js";
import { fromFraction, isSame, rational, sum, times, showRational } from "../reference/rational.js";
function cellValues(
  value: unknown,
  into: Map<string, number | { numerator: bigint; denominator: bigint } | string>,
): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Map) {
    for (const v of value.values()) cellValues(v, into);
    return;
  }
  if ("at" in value && "value" in value) {
    const at = (value as any).at;
    into.set(at.sheet + at.cell, (value as any).value);
    return;
  }
  for (const v of Object.values(value)) cellValues(v, into);
}
it("cells", () => {
  const tally = new Map<string, number>();
  const first = new Map<string, string>();
  for (let seed = 1; seed <= 60; seed++) {
    const town = randomMunicipality(seed, 5);
    const cells = new Map();
    cellValues(town.input, cells);
    for (const a of runTown(town.input, town.years))
      for (const p of a.parts)
        a.schools.forEach((_, s) => {
          for (const l of explainPart(p, s).lines)
            for (const e of l.entries)
              for (const o of e.operands) {
                if (o.source.kind !== "cells") {
                  const k = `${o.source.kind} ${o.name.replace(/\d+/g, "#")}`;
                  tally.set(k, (tally.get(k) ?? 0) + 1);
                  continue;
                }
                const vals = o.source.at.map((c) => cells.get(c.sheet + c.cell));
                const nums = vals.map((v) =>
                  v === undefined || typeof v === "string"
                    ? null
                    : typeof v === "number"
                      ? rational(v)
                      : fromFraction(v),
                );
                const missing = nums.some((n) => n === null);
                const total = sum(nums.filter((n): n is NonNullable<typeof n> => n !== null));
                const value = fromFraction(o.value);
                const k0 = missing
                  ? "CELL NOT A NUMBER"
                  : isSame(total, value)
                    ? "sum"
                    : isSame(times(total, rational(1, 100)), value)
                      ? "percent"
                      : "OTHER";
                const k = `${k0} ${o.name.replace(/\d+/g, "#")} n=${vals.length === 0 ? 0 : vals.length === 1 ? 1 : "many"}`;
                tally.set(k, (tally.get(k) ?? 0) + 1);
                if (!first.has(k))
                  first.set(
                    k,
                    `${seed} ${a.model} ${p.part.name} ${p.mechanism.id} ${l.name} value ${show(o.value)} cells ${o.source.at.map((c) => c.sheet + c.cell).join()} = ${nums.map((n) => n && showRational(n)).join()}`,
                  );
              }
        });
  }
  console.log(
    [...tally]
      .sort()
      .map(([k, v]) => `${v} ${k} ${/NEVER/.test(k) ? first.get(k) : ""}`)
      .join("\n"),
  );
});
