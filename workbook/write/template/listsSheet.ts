import type { Language } from "../../../engine/domain/text.js";
import { columnName } from "../../read/cellName.js";
import { quotedSheetName } from "../ranges.js";
import type { Sheet, SheetCell } from "../sheet.js";
import { layoutOf } from "../sheetLayout.js";
import { CHOICE_LISTS, type ChoiceListColumn } from "./choiceLists.js";
import { inputPrint } from "./inputPrint.js";

const NAMES = { da: "Lister", en: "Lists" };
const TITLES = { da: "Lister, der vælges fra", en: "Lists to choose from" };
const USES = { da: "Brug", en: "Use" };
const EXPLANATION = {
  da: "Arket er kun til de andre arks lister. Der er intet at udfylde her.",
  en: "This sheet only holds the lists of the other sheets. There is nothing to fill in.",
};

/** The sheet that long lists stand on; the validations of other sheets point at it. */
export function listsSheet(listLanguage: Language, language: Language): Sheet {
  const lists = CHOICE_LISTS.map((list) => list.choices(listLanguage));
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return {
    name: NAMES[language],
    title: TITLES[language],
    titleRows: [{ label: USES[language], value: EXPLANATION[language] }],
    columns: CHOICE_LISTS.map(({ header }) => ({ header: header[language], format: { kind: "text" } })),
    rows: Array.from({ length: longest }, (_, index) => ({
      kind: "plain",
      cells: lists.map((list): SheetCell => (list[index] === undefined ? null : { text: list[index] })),
    })),
    footnotes: [],
    table: null,
    frozenColumns: 0,
    highlights: [],
    choices: [],
    charts: [],
    print: inputPrint(language),
  };
}

/** The range of one list, as a validation names it: 'Lister'!$A$4:$A$21. */
export function listRange(name: ChoiceListColumn["name"], sheet: Sheet, listLanguage: Language): string {
  const index = CHOICE_LISTS.findIndex((list) => list.name === name);
  const length = CHOICE_LISTS[index]?.choices(listLanguage).length ?? 0;
  if (length === 0) throw new Error(`There is no list called "${name}"`);
  const { firstBodyRow } = layoutOf(sheet);
  const column = `$${columnName(index + 1)}$`;
  return `${quotedSheetName(sheet.name)}!${column}${firstBodyRow}:${column}${firstBodyRow + length - 1}`;
}
