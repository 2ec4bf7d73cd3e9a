import { fractionAt, runScenarios, type ModelInput } from "../../engine/index.js";
import { allocateNaively } from "../reference/allocateNaively.js";
import { fromFraction, isSame, showRational } from "../reference/rational.js";
import { randomMunicipality } from "../support/randomMunicipality.js";
import { describeInput } from "../support/describeInput.js";
import { smallestInput } from "../support/smallestInput.js";

function differs(input: ModelInput, model: string, year: number): string {
  const engine = runScenarios(input, { names: [model], years: [year] });
  let naiveOk = true;
  try {
    allocateNaively(input, model, year);
  } catch {
    naiveOk = false;
  }
  if (engine.ok !== naiveOk)
    return (
      "ONLY ONE " + JSON.stringify(engine.issues.filter((i) => i.severity === "error").map((i) => [i.code, i.details]))
    );
  if (!engine.ok) return "";
  const [allocation] = engine.value;
  let wrong = "";
  allocateNaively(input, model, year).forEach(({ part, amounts }, index) => {
    allocation!.schools.forEach(({ school }, s) => {
      const value = fromFraction(fractionAt(allocation!.parts[index]!.amounts, s));
      if (!isSame(value, amounts.get(school.id)!))
        wrong ||= `${part.mechanism} ${school.id}: engine ${showRational(value)} naive ${showRational(amounts.get(school.id)!)}`;
    });
  });
  return wrong;
}
const show = (input: ModelInput) =>
  JSON.stringify(input, (k, v) =>
    k === "cells" || k === "at" || k === "source" || k === "note"
      ? undefined
      : v instanceof Map
        ? Object.fromEntries(v)
        : typeof v === "bigint"
          ? Number(v)
          : v && typeof v === "object" && "numerator" in v
            ? `${v.numerator}/${v.denominator}`
            : v && typeof v === "object" && "at" in v && "value" in v
              ? v.value
              : v,
  )
    .replace(/\],"/g, '],\n"')
    .replace(/\},\{/g, "},\n    {");
it("scratch", () => {
  for (const spec of (process.env["SPEC"] ?? "").split(";")) {
    const [seed, model, year] = spec.split(",");
    const { input } = randomMunicipality(Number(seed));
    const small = smallestInput(
      input,
      (one) => differs(one, model!, Number(year)).slice(0, 30) === differs(input, model!, Number(year)).slice(0, 30),
    );
    console.log(spec, differs(small, model!, Number(year)), "\n", describeInput(small));
  }
});
