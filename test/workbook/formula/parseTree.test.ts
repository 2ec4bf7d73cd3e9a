import { parseTree } from "../../../workbook/formula/parseTree.js";
import type { Token } from "../../../workbook/formula/token.js";

const name = (position: number): Token => ({ kind: "name", name: "a", bracketed: false, text: "a", position });
const sign = (kind: "open" | "close" | "separator", text: string, position: number): Token => ({
  kind,
  text,
  position,
});
const plus = (position: number): Token => ({ kind: "operator", sign: "+", text: "+", position });

describe("What the checks of tokens should have found, mathjs still refuses", () => {
  it("at the token where it stops", () => {
    // a + ; a: mathjs stops at the separator, which stands at place 4
    const result = parseTree([name(0), plus(2), sign("separator", ";", 4), name(6)]);
    expect(result).toEqual({ ok: false, problem: { code: "notUnderstood", position: 4, found: ";", details: {} } });
  });

  it("at the last token where the end comes too soon", () => {
    const result = parseTree([sign("open", "(", 0), name(1)]);
    expect(result).toEqual({ ok: false, problem: { code: "notUnderstood", position: 1, found: "a", details: {} } });
  });

  it("at the beginning where a product is not written", () => {
    const result = parseTree([name(3), name(5)]);
    expect(result).toEqual({ ok: false, problem: { code: "notUnderstood", position: 3, found: "a", details: {} } });
  });

  it("and a refused token is our own fault", () => {
    expect(() => parseTree([{ kind: "broken", text: "%", position: 0 }])).toThrow("refused token");
  });
});
