import { z } from "zod";
import { classCliffs, type Issue, type Language, type OnePupil, type PupilEffect } from "../../engine/index.js";
import { classCliffWords } from "../../workbook/present/classCliffWords.js";
import { severalGroups } from "../severalGroups.js";
import { IssueJson, issueJson } from "./issueJson.js";
import { Decimal, moneyJson } from "./numberJson.js";

const ClassesJson = z.strictObject({
  parts: z.array(z.string()),
  gradeFrom: z.number().int(),
  gradeTo: z.number().int(),
  pupils: z.number().int(),
  cap: z.number().int(),
  classes: z.number().int(),
  toOneMore: z.number().int(),
  toOneFewer: z.number().int(),
});
const EffectJson = z.strictObject({
  own: Decimal,
  others: Decimal,
  parts: z.array(z.strictObject({ id: z.string(), own: Decimal, others: Decimal })),
  classes: z.array(ClassesJson),
});
const CellJson = z.strictObject({
  id: z.string(),
  name: z.string(),
  site: z.string(),
  group: z.string(),
  grade: z.number().int(),
  pupils: z.number().int(),
  classes: z.array(ClassesJson),
  more: EffectJson.nullable(),
  fewer: EffectJson.nullable(),
  refused: z.array(IssueJson),
});

/** What `tildel pupil --json` prints; `cells` and `cliffs` are empty where the workbook has errors. */
export const PupilJson = z.strictObject({
  issues: z.array(IssueJson),
  scenario: z.string(),
  year: z.number().int().nullable(),
  schoolYear: z.string().nullable(),
  cells: z.array(CellJson),
  cliffs: z.array(
    z.strictObject({
      ...{ id: z.string(), grade: z.number().int(), by: z.number().int() },
      /** The other model whose class caps the cliff is met through; null for the model's own. */
      through: z.string().nullable(),
      ...{ own: Decimal, words: z.string() },
    }),
  ),
});
export type PupilJson = z.infer<typeof PupilJson>;

export function pupilJson(sensitivity: OnePupil, issues: readonly Issue[], language: Language): PupilJson {
  const { scenario, year, schoolYear, cells, allocation } = sensitivity;
  const { unitDecimals } = allocation.settings;
  const style = { unitDecimals, language, namesGroup: severalGroups(sensitivity) };
  return {
    issues: issues.map((issue) => issueJson(issue, language)),
    ...{ scenario, year, schoolYear },
    cells: cells.map((cell) => ({
      ...{ id: cell.schoolId, name: cell.schoolName, site: cell.site, group: cell.group },
      ...{ grade: cell.grade, pupils: cell.pupils, classes: classesJson(cell.classGroups) },
      more: cell.more && effectJson(cell.more, unitDecimals),
      fewer: cell.fewer && effectJson(cell.fewer, unitDecimals),
      refused: cell.refused.map((issue) => issueJson(issue, language)),
    })),
    cliffs: classCliffs(sensitivity).map((cliff) => ({
      ...{ id: cliff.cell.schoolId, grade: cliff.cell.grade, by: cliff.by, through: cliff.through },
      own: moneyJson(cliff.effect.own, unitDecimals),
      words: classCliffWords(cliff, style),
    })),
  };
}

/** The same shape where the workbook has errors and nothing was computed. */
export const noPupilJson = (
  asked: Pick<PupilJson, "scenario" | "year" | "schoolYear">,
  issues: readonly Issue[],
  language: Language,
): PupilJson => ({ issues: issues.map((issue) => issueJson(issue, language)), ...asked, cells: [], cliffs: [] });

function effectJson(
  { own, others, parts, classGroups }: PupilEffect,
  unitDecimals: number,
): z.infer<typeof EffectJson> {
  return {
    own: moneyJson(own, unitDecimals),
    others: moneyJson(others, unitDecimals),
    parts: parts.map((part) => ({
      id: part.part,
      own: moneyJson(part.own, unitDecimals),
      others: moneyJson(part.others, unitDecimals),
    })),
    classes: classesJson(classGroups),
  };
}

const classesJson = (groups: PupilEffect["classGroups"]): z.infer<typeof ClassesJson>[] =>
  groups.map((group) => ({ ...group, parts: [...group.parts] }));
