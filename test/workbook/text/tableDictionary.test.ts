import { readFileSync } from "node:fs";
import type { Language } from "../../../engine/domain/text.js";
import { isTextFormatted } from "../../../workbook/text/columnDefinition.js";
import { gradeOfHeader } from "../../../workbook/text/gradeOfHeader.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import { gradeHeader, TABLE_LIST, TABLES } from "../../../workbook/text/tableDictionary.js";
import { meaningOf, WORDS, wordsOf, type WordListName } from "../../../workbook/text/words.js";

const LANGUAGES: readonly Language[] = ["da", "en"];

describe("The dictionary of tables", () => {
  it("names every table and every column of a table once in each language, also across languages", () => {
    const owners = TABLE_LIST.map(
      (table) => [table.name, new Set(LANGUAGES.map((language) => nameKey(table.label[language])))] as const,
    );
    const tableNames = owners.flatMap(([, names]) => [...names]);
    expect(new Set(tableNames).size).toBe(tableNames.length);
    for (const { columns } of TABLE_LIST) {
      const headers = columns.flatMap(({ label }) => [...new Set([nameKey(label.da), nameKey(label.en)])]);
      expect(headers).toEqual([...new Set(headers)]);
    }
  });

  it("has table names that Excel allows: letters only", () => {
    for (const { label } of TABLE_LIST) for (const language of LANGUAGES) expect(label[language]).toMatch(/^\p{L}+$/u);
  });

  it("asks for four tables and leaves the other twelve out of books that do not need them", () => {
    expect(TABLE_LIST.filter(({ required }) => required).map(({ label }) => label.da)).toEqual([
      "Skoler",
      "Elevtal",
      "Modeller",
      "Parametre",
    ]);
    expect(TABLE_LIST).toHaveLength(16);
  });

  it("keeps ids and school years as text, counts and amounts as numbers", () => {
    const [schoolId, , schoolYear] = TABLES.pupilCounts.columns;
    const [, , , amount] = TABLES.frames.columns;
    expect([schoolId, schoolYear, amount].map(isTextFormatted)).toEqual([true, true, false]);
  });

  it("changes the tables by the names they have", () => {
    for (const [name, word] of Object.entries(WORDS.changeTable)) {
      expect(word).toEqual(TABLE_LIST.find((table) => table.name === name)?.label);
    }
  });
});

describe("Headers and words", () => {
  it.each([
    ["0.kl", 0],
    ["10.kl", 10],
    ["3. klasse", 3],
    ["4 KL.", 4],
    ["grade 7", 7],
    ["Grade 7", 7],
    ["11.kl", 11],
    ["klasse 3", null],
    ["2026", null],
  ])('The header "%s" is grade %s', (header, grade) => {
    expect(gradeOfHeader(header)).toBe(grade);
  });

  it("reads back the grade headers it writes", () => {
    for (const language of LANGUAGES) expect(gradeOfHeader(gradeHeader(10, language))).toBe(10);
  });

  it("reads back every word it offers, in both languages", () => {
    for (const list of Object.keys(WORDS) as WordListName[]) {
      const meanings = Object.keys(WORDS[list]);
      for (const language of LANGUAGES) {
        expect(wordsOf(list).map((word) => meaningOf(list, ` ${word[language].toUpperCase()} `))).toEqual(meanings);
      }
    }
  });

  it.each([
    ["Nøgletal", "noegletal"],
    ["Ændringer", "aendringer"],
    ["SKOLEÅR", "skoleaar"],
    [" Trin\u00a0\n fra ", "trin fra"],
    ["Nr.", "nr"],
    ["A\u030ar", "aar"],
    ["Skole\u2011id", "skole-id"],
  ])('"%s" is compared as "%s"', (written, key) => {
    expect(nameKey(written)).toBe(key);
  });

  it("is free of characters that cannot be seen", () => {
    const text = TABLE_LIST.flatMap(({ label, columns }) => [label, ...columns.map((column) => column.label)]);
    for (const { da, en } of text) expect(da + en).toMatch(/^[\p{L}\p{N}\p{P} ]+$/u);
    expect(readFileSync("workbook/text/words.ts", "utf8")).not.toMatch(/\u00a0/);
  });
});
