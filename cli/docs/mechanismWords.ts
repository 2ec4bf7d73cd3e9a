import type { Mechanism, ParameterDeclaration, Text } from "../../engine/index.js";
import type { SpaceName } from "../../engine/formula/expression.js";

/** Families in the order the document shows them. */
export const FAMILIES: readonly (readonly [Mechanism["family"], Text])[] = [
  ["pupil", { da: "Efter elever", en: "By pupils" }],
  ["class", { da: "Efter klasser", en: "By classes" }],
  ["fixed", { da: "Fast budget", en: "Fixed budget" }],
  ["socioeconomic", { da: "Puljer og socioøkonomi", en: "Pools and socio-economics" }],
  ["any", { da: "Egen formel", en: "Your own formula" }],
  ["frame", { da: "Rammen lukkes", en: "The frame is closed" }],
  ["transition", { da: "Overgang", en: "Transition" }],
];

export const VARIES: Readonly<Record<ParameterDeclaration["varies"], Text>> = {
  model: { da: "nej", en: "no" },
  school: { da: "skole, klynge, skoletype", en: "school, cluster, school type" },
  grade: { da: "klassetrin, skole, klynge, skoletype", en: "grade, school, cluster, school type" },
  keyFigure: { da: "nøgletal (en række for hvert)", en: "key figure (a row for each)" },
  onlyNamed: { da: "kun de skoler, der nævnes", en: "only the schools that are named" },
  schoolYear: { da: "skoleår (en række for hvert)", en: "school year (a row for each)" },
};

export const COUNT_BASIS: Readonly<Record<Mechanism["countBasis"], Text>> = {
  required: { da: "skal udfyldes", en: "must be filled in" },
  optional: { da: "kan udfyldes; tom betyder kalenderår", en: "may be filled in; blank means calendar year" },
  schoolYears: {
    da: "skoleårene, for eksempel 7/12+5/12, hvor beløbet er pr. skoleår",
    en: "the school years, such as 7/12+5/12, where the amount is per school year",
  },
  none: { da: "bruges ikke", en: "not used" },
};

export const LOOKS_AT: Readonly<Record<Mechanism["looksAt"], Text>> = {
  required: { da: "navne på tidligere dele, eller alle før", en: "names of earlier parts, or all before" },
  optional: { da: "kan have navne på tidligere dele", en: "may have names of earlier parts" },
  none: { da: "bruges ikke", en: "not used" },
};

export const SPACES: Readonly<Record<SpaceName, Text>> = {
  model: { da: "modellen", en: "the model" },
  school: { da: "skole", en: "school" },
  year: { da: "skole og skoleår", en: "school and school year" },
  row: { da: "klassetrin eller klassedannelse", en: "grades or class-forming group" },
};

export function tableText({ table }: Mechanism): Text {
  if (table === null) return { da: "bruges ikke", en: "not used" };
  const kind =
    table.kind === "caps"
      ? { da: "et loft i Klasselofter", en: "a cap in ClassCaps" }
      : { da: "en kurve i Kurver", en: "a curve in Curves" };
  const must = table.required
    ? { da: "skal udfyldes", en: "must be filled in" }
    : { da: "hvis den bruges", en: "where it is used" };
  const caps: Text = table.alsoCaps
    ? {
        da: "; efter et komma et loft, når kurven går efter klasser",
        en: "; after a comma a cap, where the curve follows classes",
      }
    : { da: "", en: "" };
  return { da: `${kind.da} (${must.da})${caps.da}`, en: `${kind.en} (${must.en})${caps.en}` };
}

export function quantitiesText({ quantities }: Mechanism): Text {
  const { least, most, means } = quantities;
  if (most === 0) return means;
  const count = least === most ? `${least}` : `${least}–${most}`;
  return { da: `${count}: ${means.da}`, en: `${count}: ${means.en}` };
}

/** The numbers a parameter may be, or the words it is chosen from. */
export function rangeText({ kind, min, max, above, choices, mayBeRest }: ParameterDeclaration): Text {
  const words = {
    da: (choices ?? []).map(({ label }) => label.da).join(" / "),
    en: (choices ?? []).map(({ label }) => label.en).join(" / "),
  };
  if (words.da !== "") return words;
  const rest: Text = mayBeRest ? { da: " eller ordet resten", en: " or the word rest" } : { da: "", en: "" };
  const whole: Text = kind === "whole" ? { da: "helt tal ", en: "whole number " } : { da: "", en: "" };
  const bounds = kind === "share" ? shareText(min, max) : boundsText(min, max, above);
  return { da: whole.da + bounds + rest.da, en: whole.en + bounds + rest.en };
}

/** A share may also be written in per cent, where the unit says so. */
function shareText(min: number | undefined, max: number | undefined): string {
  return max === undefined
    ? boundsText(min, max, undefined)
    : `${min ?? 0}–${max} (${(min ?? 0) * 100}–${max * 100} pct.)`;
}

function boundsText(min: number | undefined, max: number | undefined, above: number | undefined): string {
  if (above !== undefined) return `> ${above}`;
  if (min !== undefined && max !== undefined) return `${min}–${max}`;
  if (min !== undefined) return `≥ ${min}`;
  return max === undefined ? "alle / any" : `≤ ${max}`;
}
