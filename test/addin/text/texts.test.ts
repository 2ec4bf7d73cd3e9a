import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PORT_FAULTS } from "../../../addin/app/portFault.js";
import { WORKBOOK_FAULTS } from "../../../addin/text/faultTexts.js";
import { SHEET_TEXTS } from "../../../addin/text/sheetTexts.js";
import { SHEET_NAMES } from "../../../workbook/results/sheetNames.js";

const FOLDER = join(__dirname, "..", "..", "..", "addin", "text");

/** Every text of the tables of a module, with the way to it. */
function textsIn(
  value: unknown,
  path: string,
): readonly (readonly [string, { readonly da: unknown; readonly en: unknown }])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("da" in value || "en" in value) return [[path, value as { readonly da: unknown; readonly en: unknown }]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe("The words of the pane", () => {
  test.each(readdirSync(FOLDER))("%s is there in Danish and English", async (file) => {
    const module: unknown = await import(join(FOLDER, file));
    const texts = textsIn(module, file);
    const wanting = texts.filter(([, { da, en }]) =>
      [da, en].some((text) => typeof text !== "string" || text.trim() === ""),
    );
    expect(wanting).toEqual([]);
  });

  test.each(PORT_FAULTS)("the fault %s is told in whole sentences, with and without a place", (kind) => {
    for (const place of [null, "Parametre"]) {
      const { sentence, remedy } = WORKBOOK_FAULTS[kind](place);
      for (const text of [sentence.da, sentence.en, remedy.da, remedy.en]) expect(text).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(`${sentence.da}${sentence.en}`).not.toMatch(/null|undefined/);
    }
  });

  test("the sheets are called what the writer calls them", () => {
    expect(SHEET_TEXTS).toEqual(SHEET_NAMES);
  });
});
