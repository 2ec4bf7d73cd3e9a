import { numberInText } from "../../../workbook/read/cells/numberInText.js";

describe("What number a text would be, if it were one", () => {
  it.each([
    ["28", "plain"],
    ["-28", "plain"],
    ["0103", "plain"],
    ["27,5", "decimal"],
    ["27.5", "decimal"],
    [",5", "decimal"],
    ["5,", "decimal"],
    ["1.234", "grouped"],
    ["1,234", "grouped"],
    ["1 234", "grouped"],
    ["1.250.000", "grouped"],
    ["1.250.000,50", "grouped"],
    ["−1.250", "grouped"],
    ["3 %", "percent"],
    ["3,5pct.", "percent"],
    ["2/3", "fraction"],
    ["2 / 3", "fraction"],
    ["-1/3", "fraction"],
    ["12 kr.", "withUnit"],
    ["kr. 12", "withUnit"],
    ["ca. 20", "withUnit"],
    ["1e5", "withUnit"],
    ["10-12", "withUnit"],
    ["7/12+5/12", "withUnit"],
    ["resten", "none"],
    ["kroner", "none"],
    ["-", "none"],
    ["", "none"],
  ] as const)('"%s" is %s', (text, form) => {
    expect(numberInText(text)).toBe(form);
  });
});
