import { randomMunicipality, MODEL, OLD_MODEL } from "../support/randomMunicipality.js";
import { runTown } from "../support/runTown.js";
import { allocateNaively } from "../reference/allocateNaively.js";
it("time", () => {
  for (let round = 0; round < 3; round++) {
    let g = 0,
      e = 0,
      r = 0;
    const slow: string[] = [];
    for (let s = 1; s <= 100; s++) {
      let t = performance.now();
      const town = randomMunicipality(s);
      g += performance.now() - t;
      t = performance.now();
      runTown(town.input, town.years);
      const d = performance.now() - t;
      e += d;
      if (d > 200)
        slow.push(`${s}: ${town.input.schools.length} schools ${town.input.parts.length} parts ${d.toFixed(0)}ms`);
      t = performance.now();
      for (const m of [MODEL, OLD_MODEL])
        for (const y of town.years)
          try {
            allocateNaively(town.input, m, y);
          } catch {}
      r += performance.now() - t;
    }
    console.log(g, e, r, slow.join("\n"));
  }
});
