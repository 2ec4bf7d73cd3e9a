import { dialRange } from "../../../addin/present/whatIf/dialRange.js";
import { fraction, readDecimal } from "../../../engine/index.js";
import type { ParameterDeclaration } from "../../../engine/mechanisms/parameterDeclaration.js";

const declared = (kind: ParameterDeclaration["kind"], unit: ParameterDeclaration["unit"]): ParameterDeclaration => ({
  ...{ id: "one", label: { da: "én", en: "one" }, kind, unit, varies: "model", absent: "error" },
});
const range = (value: string, declaration: ParameterDeclaration | null, unit = "") =>
  dialRange({ value: readDecimal(value) ?? fraction(0), declaration, unit, bounds: null });

test("345,000 goes from nothing to 690,000 in steps of a hundredth of 100,000", () => {
  expect(range("345000", declared("amount", "kr"))).toEqual({ min: "0", max: "690000", step: "1000" });
});

test("8,750.50 in steps of 10 begins at 0.50, so that it is one of the steps itself", () => {
  expect(range("8750.5", declared("amount", "kr/pupil"))).toEqual({ min: "0.5", max: "17501", step: "10" });
});

test("a share written in percent goes to 100, a small one to 20 in finer steps", () => {
  expect(range("25", declared("share", "share"), "pct.")).toEqual({ min: "0", max: "100", step: "1" });
  expect(range("3", declared("share", "share"), "pct.")).toEqual({ min: "0", max: "20", step: "0.1" });
});

test("a share as a number goes to 1", () => {
  expect(range("0.25", declared("share", "share"))).toEqual({ min: "0", max: "1", step: "0.01" });
});

test("a number of years goes ten further, a start year five to either side", () => {
  expect(range("4", declared("whole", "none"))).toEqual({ min: "1", max: "14", step: "1" });
  expect(range("2026", declared("whole", "year"))).toEqual({ min: "2021", max: "2031", step: "1" });
});

test("what is nothing can still be turned up", () => {
  expect(range("0", null)).toEqual({ min: "0", max: "20", step: "0.1" });
});

test("a limit of Opsætning goes to 20 in tenths, a share of pay to 100, months over their twelve", () => {
  const within = (value: string, max: string | null, isWhole: boolean) =>
    dialRange({
      ...{ value: readDecimal(value) ?? fraction(0), declaration: null, unit: "" },
      bounds: { min: "0", max, isWhole },
    });
  expect(within("3", null, false)).toEqual({ min: "0", max: "20", step: "0.1" });
  expect(within("80", "100", false)).toEqual({ min: "0", max: "100", step: "1" });
  expect(within("7", "12", true)).toEqual({ min: "0", max: "12", step: "1" });
});
