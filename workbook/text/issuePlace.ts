import type { Issue } from "../../engine/domain/issue.js";
import type { Language, Text } from "../../engine/domain/text.js";
import { nameKey } from "./nameKey.js";
import { TABLES } from "./tableDictionary.js";

const WHOLE_BOOK: Text = { da: "Projektmappen", en: "The workbook" };
const CELL: Text = { da: "celle", en: "cell" };
const SHEET: Text = { da: "ark", en: "sheet" };

/** Where an issue stands: "Elevtal, celle D14"; with the sheet where it is not named as the table. */
export function issuePlace(issue: Issue, language: Language): string {
  const label: Text | null = issue.table === null ? null : TABLES[issue.table].label;
  if (issue.at === null) return (label ?? WHOLE_BOOK)[language];
  const { sheet, cell } = issue.at;
  const sheetIsTable = label !== null && [label.da, label.en].some((name) => nameKey(name) === nameKey(sheet));
  const places = [
    label?.[language],
    sheetIsTable ? undefined : `${SHEET[language]} ${sheet}`,
    `${CELL[language]} ${cell}`,
  ];
  return places.filter((place) => place !== undefined).join(", ");
}
