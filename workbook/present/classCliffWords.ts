import { sign, type ClassCliff, type ClassGroup, type Fraction, type Language } from "../../engine/index.js";
import { moneyText } from "./quantityText.js";

/** "+455.000 kr" or "−455.000 kr": a change always carries its sign. */
export function signedMoney(amount: Fraction, unitDecimals: number, language: Language): string {
  return `${sign(amount) > 0 ? "+" : ""}${moneyText(amount, unitDecimals, language)} kr`;
}

/** "3. klasse", "0.-1. klasse": the grades that classes are formed of together. */
export function gradesText(
  { gradeFrom, gradeTo }: Pick<ClassGroup, "gradeFrom" | "gradeTo">,
  language: Language,
): string {
  const isOne = gradeFrom === gradeTo;
  if (language === "en") return isOne ? `grade ${gradeFrom}` : `grades ${gradeFrom} to ${gradeTo}`;
  return isOne ? `${gradeFrom}. klasse` : `${gradeFrom}.-${gradeTo}. klasse`;
}

const WORDS = {
  da: {
    pupil: ["elev", "elever"],
    class: ["klasse", "klasser"],
    more: "én elev mere",
    fewer: "én elev færre",
    in: "i",
  },
  en: {
    pupil: ["pupil", "pupils"],
    class: ["class", "classes"],
    more: "one pupil more",
    fewer: "one pupil fewer",
    in: "in",
  },
} as const;

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`;

/** How a cliff is told: `namesGroup` where the workbook has several pupil groups. */
export interface CliffStyle {
  readonly unitDecimals: number;
  readonly language: Language;
  readonly namesGroup: boolean;
}

/**
 * A cliff in one sentence: "Åskolen, 1. klasse: 56 elever = 2 klasser; én elev mere = 3 klasser: +262.500 kr". The pupils
 * are those that classes are formed of together. A cliff met only through the old model says so: "2 klasser i Gammel model".
 */
export function classCliffWords({ cell, by, effect, from, to, through }: ClassCliff, style: CliffStyle): string {
  const { unitDecimals, language, namesGroup } = style;
  const group = from ?? to;
  if (!group) throw new Error("A cliff without a class on either side: a fault of the engine");
  const words = WORDS[language];
  const place = [cell.schoolName, cell.site, namesGroup ? cell.group : "", gradesText(group, language)];
  const where = through === null ? "" : ` ${words.in} ${through}`;
  const now = `${counted(from?.pupils ?? 0, words.pupil)} = ${counted(from?.classes ?? 0, words.class)}${where}`;
  const then = `${by === 1 ? words.more : words.fewer} = ${counted(to?.classes ?? 0, words.class)}`;
  const shown = place.filter((text) => text !== "").join(", ");
  return `${shown}: ${now}; ${then}: ${signedMoney(effect.own, unitDecimals, language)}`;
}
