import { fitLabel } from "../../../addin/charts/layout/fitLabel.js";
import { placeLabels } from "../../../addin/charts/layout/placeLabels.js";
import { spreadLabels } from "../../../addin/charts/layout/spreadLabels.js";
import { textWidth } from "../../../addin/charts/layout/textWidth.js";

describe("The width of a text", () => {
  test("is the sum of its letters' widths at the size: capital 0.73, plain 0.62, narrow 0.37, wide 0.96 em", () => {
    // A 0.73 + b 0.62 + l 0.37 + m 0.96 = 2.68 em, at 100 px.
    expect(textWidth("Ablm", 100)).toBe(268);
  });

  test("counts Danish letters and signs of numbers as what they are", () => {
    // Å 0.73 + æ 0.96 + ø 0.62 = 2.31 em; − 0.62 + 5 0.62 = 1.24 em.
    expect(textWidth("Åæø", 100)).toBe(231);
    expect(textWidth("−5", 100)).toBe(124);
  });
});

describe("A label", () => {
  test("that has room is left as it is", () => {
    expect(fitLabel("Engen", 100, 10)).toEqual({ lines: ["Engen"], full: "Engen", isCut: false });
  });

  test("without room ends in an ellipsis that has room, and keeps its full name", () => {
    // Ten n of 6.2 px are 62 px. Room of 40 px: 9.6 px for the ellipsis and four n (24.8), a fifth would make 40.6 px.
    expect(fitLabel("nnnnnnnnnn", 40, 10)).toEqual({ lines: ["nnnn…"], full: "nnnnnnnnnn", isCut: true });
  });

  test("breaks at spaces and after hyphens where it may have more lines", () => {
    // Room for "Øster-" (7.3 + 3 × 6.2 + 2 × 3.7 = 33.3 px with t, r and hyphen narrow), not for "Øster-Vester".
    expect(fitLabel("Øster-Vester Åby", 50, 10, 3).lines).toEqual(["Øster-", "Vester", "Åby"]);
    expect(fitLabel("Øster-Vester Åby", 50, 10, 3).isCut).toBe(false);
  });

  test("cuts the last line it may have, not the others", () => {
    // "Åby" (7.3 + 6.2 + 6.2 = 19.7 px) has its line; of ten n 40 px hold four and the ellipsis.
    expect(fitLabel("Åby nnnnnnnnnn", 40, 10, 2).lines).toEqual(["Åby", "nnnn…"]);
  });

  test("of one letter more than there is room for is an ellipsis alone", () => {
    expect(fitLabel("nn", 10, 10).lines).toEqual(["…"]);
  });
});

describe("Labels along a line", () => {
  test("stay where they are when they have room", () => {
    expect(spreadLabels([80, 10, 40], 15, [0, 100])).toEqual([80, 10, 40]);
  });

  test("are moved apart, in the order of their places", () => {
    // 50 keeps its place, 52 must be 15 further, 53 another 15.
    expect(spreadLabels([53, 50, 52], 15, [0, 100])).toEqual([80, 50, 65]);
  });

  test("are pushed back from the end, and push their neighbours", () => {
    // 99 would go to 113: the end holds it at 100, which holds 98 at 85.
    expect(spreadLabels([98, 99], 15, [0, 100])).toEqual([85, 100]);
  });

  test("that have no room are left out, the last given first", () => {
    // Between 0 and 20 two labels 15 apart have room.
    expect(spreadLabels([5, 5, 5], 15, [0, 20])).toEqual([5, 20, null]);
  });
});

describe("Names of points", () => {
  const frame = { x: 0, y: 0, width: 200, height: 100 };

  test("stand to the right of their point, else to the left, never outside the frame", () => {
    // "nn" is 12.4 px wide and 12 px high. Right: 7 px away. At x = 195 only the left has room.
    expect(placeLabels([{ at: { x: 50, y: 50 }, text: "nn" }], [], { frame, size: 10 })).toEqual([
      { text: "nn", x: 57, y: 54 },
    ]);
    const [label] = placeLabels([{ at: { x: 195, y: 50 }, text: "nn" }], [], { frame, size: 10 });
    expect(label?.x).toBe(195 - 7 - textWidth("nn", 10));
  });

  test("never meet each other or what is taken; without room they are left out", () => {
    const at = { x: 50, y: 50 };
    const two = placeLabels(
      [
        { at, text: "nn" },
        { at, text: "nn" },
      ],
      [],
      { frame, size: 10 },
    );
    expect(two.map(({ x }) => x)).toEqual([57, 50 - 7 - textWidth("nn", 10)]);
    expect(placeLabels([{ at, text: "nn" }], [frame], { frame, size: 10 })).toEqual([]);
  });
});
