import type { Allocation, FrameUse, Language, Text } from "../../engine/index.js";
import { fraction, powerOfTen } from "../../engine/index.js";
import { multiplyFractions } from "../../engine/index.js";
import { numberText } from "../../workbook/present/numberText.js";
import { moneyText } from "../../workbook/present/quantityText.js";
import { wordFor } from "../../workbook/text/words.js";

const LABELS = {
  municipality: { da: "Kommune", en: "Municipality" },
  scenario: { da: "Scenarie", en: "Scenario" },
  model: { da: "Model", en: "Model" },
  year: { da: "Budgetår", en: "Budget year" },
  priceLevel: { da: "Prisniveau", en: "Price level" },
  rounding: { da: "Afrunding", en: "Rounding" },
  counts: { da: "Elevtal", en: "Pupil counts" },
  limits: { da: "Grænser", en: "Limits" },
  frame: { da: "Ramme", en: "Frame" },
} as const satisfies Readonly<Record<string, Text>>;

const NOT_SET: Text = { da: "ikke sat", en: "not set" };
const HUNDRED = fraction(100);

export type TitleRow = readonly [label: string, value: string];

/** What a result holds for: scenario, model, year, prices, rounding, and whether its pupils are counted or forecast. */
export function resultTitle(allocation: Allocation, language: Language): readonly TitleRow[] {
  const { settings, scenario, model, year } = allocation;
  return [
    [LABELS.municipality[language], settings.municipality ?? ""],
    [LABELS.scenario[language], scenario],
    [LABELS.model[language], model],
    [LABELS.year[language], String(year)],
    ...commonTitle(allocation, language),
  ];
}

/** What two results that are compared have in common. */
export function commonTitle({ settings, counts }: Allocation, language: Language): readonly TitleRow[] {
  const told = counts
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ schoolYear, kinds }) => {
      const words = kinds.map((kind) => wordFor("countKind", kind)[language]);
      return `${schoolYear} ${words.join(language === "da" ? " og " : " and ")}`;
    });
  return [
    [LABELS.priceLevel[language], settings.priceLevel === null ? NOT_SET[language] : String(settings.priceLevel)],
    [LABELS.rounding[language], `${numberText(powerOfTen(-settings.unitDecimals), language)} kr`],
    [LABELS.counts[language], told.join(", ")],
  ];
}

/** How far a school may move before it is marked. */
export function limitsTitle({ settings: { lossLimit, gainLimit } }: Allocation, language: Language): TitleRow {
  const percent = (label: Text, limit: typeof lossLimit): readonly string[] =>
    limit === null ? [] : [`${label[language]} ${numberText(multiplyFractions(limit, HUNDRED), language)} %`];
  const limits = [...percent({ da: "ned", en: "down" }, lossLimit), ...percent({ da: "op", en: "up" }, gainLimit)];
  return [LABELS.limits[language], limits.join(", ")];
}

/** A frame, what its parts use of it, and what is left: 0 where a part closes it. */
export function framesTitle(
  { frames, settings: { unitDecimals } }: Allocation,
  language: Language,
): readonly TitleRow[] {
  return frames.map((frame) => [LABELS.frame[language], frameText(frame, unitDecimals, language)]);
}

function frameText({ name, amount, total, difference }: FrameUse, unitDecimals: number, language: Language): string {
  const money = (value: typeof total): string => `${moneyText(value, unitDecimals, language)} kr`;
  const given = { da: `fordelt ${money(total)}`, en: `given out ${money(total)}` }[language];
  if (amount === null || difference === null)
    return { da: `${name}: intet beløb sat, ${given}`, en: `${name}: no amount set, ${given}` }[language];
  const left = { da: `forskel ${money(difference)}`, en: `difference ${money(difference)}` }[language];
  return `${name}: ${money(amount)}, ${given}, ${left}`;
}
