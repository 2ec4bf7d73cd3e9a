import { partToExplain } from "../../../addin/app/school/partToExplain.js";

const part = (name: string) => ({ name, amount: "1" });
const SCHOOL = { before: [part("Timer"), part("Bygninger")], after: [part("Klassetakst"), part("Bygninger")] };

test("a part that the school still has stays, on the side it was on", () => {
  expect(partToExplain(SCHOOL, "Bygninger", "before")).toEqual({ part: "Bygninger", side: "before" });
});

test("a part of the other result only is shown there", () => {
  expect(partToExplain(SCHOOL, "Timer", "after")).toEqual({ part: "Timer", side: "before" });
});

test("otherwise the first part after, or the first before where there is no after", () => {
  expect(partToExplain(SCHOOL, "Andet", "before")).toEqual({ part: "Klassetakst", side: "after" });
  expect(partToExplain({ before: SCHOOL.before, after: [] }, null, "after")).toEqual({ part: "Timer", side: "before" });
  expect(partToExplain({ before: [], after: [] }, null, "after")).toBeNull();
});
