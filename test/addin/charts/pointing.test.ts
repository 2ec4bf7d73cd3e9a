import { markAt, type Mark } from "../../../addin/charts/layout/mark.js";
import { nextMark } from "../../../addin/charts/layout/nextMark.js";
import { placeTip, tipAnchor } from "../../../addin/charts/layout/placeTip.js";

const mark = (shape: Mark["shape"]): Mark => ({ id: "1", shape, anchor: { x: 0, y: 0 }, words: [] });

describe("What is pointed at", () => {
  test("is the row the pointer is in; its lower edge belongs to the next", () => {
    const rows = [0, 24].map((y) => mark({ kind: "box", x: 0, y, width: 320, height: 24 }));
    expect(markAt(rows, { x: 10, y: 23 }, 0)).toBe(0);
    expect(markAt(rows, { x: 10, y: 24 }, 0)).toBe(1);
    expect(markAt(rows, { x: 10, y: 48 }, 0)).toBe(-1);
  });

  test("is the nearest dot within reach, the first of two as near", () => {
    const dots = [0, 10, 10].map((x) => mark({ kind: "dot", x, y: 0, radius: 4 }));
    expect(markAt(dots, { x: 4, y: 0 }, 16)).toBe(0);
    expect(markAt(dots, { x: 6, y: 0 }, 16)).toBe(1);
    // 3 right and 4 down is 5 away.
    expect(markAt(dots, { x: 13, y: 4 }, 5)).toBe(1);
    expect(markAt(dots, { x: 13, y: 4 }, 4.9)).toBe(-1);
  });

  test("is the line with the nearest corner", () => {
    const lines = [0, 50].map((y) =>
      mark({
        kind: "line",
        points: [
          { x: 0, y: 0 },
          { x: 100, y },
        ],
      }),
    );
    expect(markAt(lines, { x: 95, y: 45 }, 16)).toBe(1);
  });
});

describe("Arrow keys", () => {
  test("go one on or back and stop at the ends", () => {
    expect(nextMark("ArrowDown", 0, 3)).toBe(1);
    expect(nextMark("ArrowRight", 2, 3)).toBe(2);
    expect(nextMark("ArrowUp", 1, 3)).toBe(0);
    expect(nextMark("ArrowLeft", 0, 3)).toBe(0);
  });

  test("by page go ten; Home and End go to the ends; other keys go nowhere", () => {
    expect(nextMark("PageDown", 5, 100)).toBe(15);
    expect(nextMark("PageUp", 5, 100)).toBe(0);
    expect(nextMark("Home", 5, 100)).toBe(0);
    expect(nextMark("End", 5, 100)).toBe(99);
    expect(nextMark("a", 5, 100)).toBeNull();
    expect(nextMark("Tab", 5, 100)).toBeNull();
  });
});

describe("A tip", () => {
  const tip = { width: 100, height: 40 };
  const around = { width: 320, height: 400 };

  test("is centred over its anchor, 10 px away", () => {
    // 160 − 100 / 2 = 110; 200 − 10 − 40 = 150.
    expect(placeTip({ x: 160, y: 200 }, tip, around)).toEqual({ x: 110, y: 150 });
  });

  test("goes under it where there is no room above, and never past the sides", () => {
    expect(placeTip({ x: 5, y: 20 }, tip, around)).toEqual({ x: 0, y: 30 });
    expect(placeTip({ x: 318, y: 200 }, tip, around)).toEqual({ x: 220, y: 150 });
  });

  test("counts from what is scrolled into sight", () => {
    expect(placeTip({ x: 160, y: 1020 }, tip, around, 1000)).toEqual({ x: 110, y: 1030 });
  });

  test("hangs on the other side from a pointer in rows, and on the dot elsewhere", () => {
    const row = mark({ kind: "box", x: 0, y: 0, width: 320, height: 24 });
    expect(tipAnchor(row, { x: 10, y: 0 }, 320).x).toBe(320);
    expect(tipAnchor(row, { x: 310, y: 0 }, 320).x).toBe(0);
    const dot = mark({ kind: "dot", x: 7, y: 0, radius: 4 });
    expect(tipAnchor(dot, { x: 310, y: 0 }, 320)).toEqual(dot.anchor);
  });
});
