import {
  classCliffs,
  type ClassCliff,
  type Language,
  type OnePupil,
  type PupilSensitivity,
} from "../../../../engine/index.js";
import type { Sheet, SheetRow } from "../../sheet.js";
import { basisRows, municipalityRows, resultPrint, scenarioText } from "../titleBlock.js";
import { RESULT_WORDS } from "../resultWords.js";
import { pupilColumns, type PupilColumn } from "./pupilColumns.js";
import { PUPIL_WORDS, type PupilWords } from "./pupilWords.js";

/** Klasseloft-følsomhed: first where one pupil changes the number of classes, then every school and grade. */
export function pupilSheet(sensitivity: OnePupil, name: string, language: Language): Sheet {
  const { allocation, schoolYear, year, cells } = sensitivity;
  const words = PUPIL_WORDS[language];
  const cliffs = classCliffs(sensitivity);
  const columns = pupilColumns(allocation.settings.unitDecimals, language);
  const title = words.title(schoolYear, year);
  const near = cells.filter((cell) => cliffs.some((cliff) => cliff.cell === cell));
  const refused = cells.filter((cell) => cell.refused.length > 0).length;
  const count = (by: 1 | -1): number => cliffs.filter((cliff) => cliff.by === by).length;
  return {
    name,
    title,
    titleRows: [
      ...municipalityRows(allocation, language),
      { label: RESULT_WORDS[language].labels.scenario, value: scenarioText(allocation, language) },
      { label: words.schoolYear, value: schoolYear },
      ...basisRows(allocation, language),
      { label: words.cliffs, value: words.cliffCount(count(1), count(-1)) },
    ],
    columns: columns.map(({ column }) => column),
    rows: [...section(words.headings.cliffs, near, columns), ...section(words.headings.all, cells, columns)],
    footnotes: [...words.notes, ...throughOthers(cliffs, words), ...(refused > 0 ? [words.refused(refused)] : [])],
    table: null,
    frozenColumns: 2,
    highlights: [
      { kind: "negative", columns: columns.flatMap(({ kind }, index) => (kind === "money" ? [index] : [])) },
    ],
    choices: [],
    charts: [],
    print: resultPrint(allocation, title),
  };
}

/** Cliffs of other models show no change in the columns of classes, which are the model's own. */
function throughOthers(cliffs: readonly ClassCliff[], { through }: PupilWords): readonly string[] {
  const models = [...new Set(cliffs.flatMap((cliff) => cliff.through ?? []))];
  return models.length === 0 ? [] : [through(models.join(", "))];
}

function section(
  heading: string,
  cells: readonly PupilSensitivity[],
  columns: readonly PupilColumn[],
): readonly SheetRow[] {
  if (cells.length === 0) return [];
  return [
    { kind: "heading", cells: columns.map((_, index) => (index === 1 ? { text: heading } : null)) },
    ...cells.map((cell): SheetRow => ({ kind: "plain", cells: columns.map((column) => column.cell(cell)) })),
  ];
}
