import { isDateCode } from "../../../workbook/xlsx/read/dateFormats.js";

describe("A format shows a date or a time", () => {
  test.each([
    "d/m/yyyy",
    "dd-mm-yyyy",
    "[$-406]d. mmmm yyyy",
    "[$-406]dd/mm",
    "mmm-yy",
    "yyyy",
    "h:mm",
    "[h]:mm:ss",
    "[mm]:ss",
    "ss.00",
    "hh:mm AM/PM",
    '"Uge" d/m',
    "yyyy-mm-dd;@",
  ])("when it is %p", (code) => {
    expect(isDateCode(code)).toBe(true);
  });
});

describe("A format shows a number or a text", () => {
  test.each([
    "General",
    "0",
    "#,##0.00",
    "0.00%",
    "0.00E+00",
    "# ?/?",
    "@",
    '#,##0 "kr. pr. dag"',
    '#,##0.00 "kr."',
    '_-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-;_-* "-"?? "kr."_-;_-@_-',
    "#,##0\\ \\m",
    "[Red]-#,##0",
    "[>=1000]#,##0;[$kr.-406]0",
    "_d0*m",
  ])("when it is %p", (code) => {
    expect(isDateCode(code)).toBe(false);
  });
});
