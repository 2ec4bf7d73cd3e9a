import { changedCells } from "../changes/changedCells.js";
import { subjectKey } from "../changes/changeSubject.js";
import { rowPairs, type RowPair } from "../changes/rowPairs.js";
import type { School } from "../domain/school.js";
import type { MixedRows } from "./mixInputs.js";

/** The schools of two inputs, fact by fact: each as it was, or as it becomes where its change is made. */
export function mixSchools(from: readonly School[], to: readonly School[]): MixedRows<School> {
  if (from === to) return () => to;
  const planned = rowPairs("schools", from, to, { from: [], to: [] }).map((pair) => {
    const facts = changedCells(pair, "kept").map(({ subject, before, after }) => ({
      name: (after ?? before)?.of ?? "",
      change: subjectKey(subject),
    }));
    return { pair, facts };
  });
  return (made) =>
    planned.map(({ pair, facts }) =>
      withFacts(
        pair,
        facts.filter(({ change }) => made.has(change)).map(({ name }) => name),
      ),
    );
}

function withFacts({ from, to }: RowPair<School>, names: readonly string[]): School {
  if (!from || !to) throw new Error("No scenario adds or takes away a school: a fault of the caller");
  const facts = new Map(from.facts);
  for (const name of names) {
    const fact = to.facts.get(name);
    if (fact) facts.set(name, fact);
    else facts.delete(name);
  }
  return { ...from, facts };
}
