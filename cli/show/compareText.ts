import type {
  AmountChange,
  Comparison,
  Consequence,
  Fraction,
  Language,
  SchoolConsequence,
  Text,
} from "../../engine/index.js";
import { fixedText } from "../../workbook/present/numberText.js";
import { moneyText, percentText } from "../../workbook/present/quantityText.js";
import { alignedTable, type TextColumn, type TextRow } from "./alignedTable.js";
import { titleBlock } from "./page.js";
import { commonTitle, limitsTitle, type TitleRow } from "./resultTitle.js";
import { summaryText } from "./summaryText.js";

const WORDS = {
  id: { da: "Id", en: "ID" },
  school: { da: "Skole", en: "School" },
  pupils: { da: "Elever", en: "Pupils" },
  before: { da: "Før", en: "Before" },
  after: { da: "Efter", en: "After" },
  difference: { da: "Forskel", en: "Difference" },
  percent: { da: "Pct.", en: "Per cent" },
  perPupilBefore: { da: "Kr pr. elev før", en: "Kr per pupil before" },
  perPupilAfter: { da: "Kr pr. elev efter", en: "Kr per pupil after" },
  limit: { da: "Grænse", en: "Limit" },
  outside: { da: "uden for", en: "outside" },
  total: { da: "I alt", en: "Total" },
  municipality: { da: "Kommune", en: "Municipality" },
  from: { da: "Før", en: "Before" },
  to: { da: "Efter", en: "After" },
  samePupils: { da: "regnet på de samme elevtal som efter", en: "computed on the same pupils as after" },
  year: { da: "Budgetår", en: "Budget year" },
} as const satisfies Readonly<Record<string, Text>>;

const PUPIL_DECIMALS = 1;

/** What changes for every school, with a line for each cluster and the sum of all. */
export function compareText(comparison: Comparison, language: Language): readonly string[] {
  const { before, after, consequence, onPupilsOfAfter } = comparison;
  const { from, to, year } = consequence;
  const decimals = Math.max(before.settings.unitDecimals, after.settings.unitDecimals);
  const title: readonly TitleRow[] = [
    [WORDS.municipality[language], after.settings.municipality ?? ""],
    [WORDS.from[language], onPupilsOfAfter ? `${from} (${WORDS.samePupils[language]})` : from],
    [WORDS.to[language], to],
    [WORDS.year[language], String(year)],
    ...commonTitle(after, language),
    limitsTitle(after, language),
  ];
  const cells = new ChangeCells(decimals, language);
  return [
    { da: `Fra ${from} til ${to}, ${year}`, en: `From ${from} to ${to}, ${year}` }[language],
    ...titleBlock(title),
    "",
    ...alignedTable(columnsOf(language), rowsOf(consequence, cells, language)),
    "",
    ...summaryText(consequence, decimals, language),
  ];
}

function columnsOf(language: Language): readonly TextColumn[] {
  const { id, school, limit, ...numbers } = WORDS;
  const right = [
    numbers.pupils,
    numbers.before,
    numbers.after,
    numbers.difference,
    numbers.percent,
    numbers.perPupilBefore,
    numbers.perPupilAfter,
  ];
  const left = (heading: Text): TextColumn => ({ heading: heading[language], align: "left" });
  return [
    left(id),
    left(school),
    ...right.map((heading): TextColumn => ({ heading: heading[language], align: "right" })),
    left(limit),
  ];
}

/** Schools stand cluster by cluster in the order of their ids, each closed by its sum; those without a cluster come last. */
function rowsOf({ schools, clusters, total }: Consequence, cells: ChangeCells, language: Language): readonly TextRow[] {
  const school = (of: SchoolConsequence): TextRow => ({
    kind: "plain",
    cells: [of.id, of.name, ...cells.of(of), of.outsideLimit === true ? WORDS.outside[language] : ""],
  });
  const place = ({ cluster }: { readonly cluster: string }): number =>
    schools.findIndex((own) => own.cluster === cluster);
  const inOrder = [...clusters].sort((left, right) => place(left) - place(right));
  const grouped = inOrder.flatMap((cluster): readonly TextRow[] => [
    ...schools.filter((own) => own.cluster === cluster.cluster).map(school),
    {
      kind: "plain",
      cells: ["", { da: `${cluster.cluster} i alt`, en: `${cluster.cluster}, total` }[language], ...cells.of(cluster)],
    },
    { kind: "plain", cells: [] },
  ]);
  const others = schools.filter(({ cluster }) => cluster === null).map(school);
  const body = others.length === 0 ? grouped.slice(0, -1) : [...grouped, ...others];
  return [...body, { kind: "total", cells: ["", WORDS.total[language], ...cells.of(total)] }];
}

/** The numbers of a change as the table shows them; empty where there is nothing to divide by. */
class ChangeCells {
  constructor(
    private readonly unitDecimals: number,
    private readonly language: Language,
  ) {}

  of(change: AmountChange): readonly string[] {
    const { pupils, before, after, difference, percent, perPupilBefore, perPupilAfter } = change;
    return [
      fixedText(pupils, PUPIL_DECIMALS, this.language),
      ...[before, after, difference].map((amount) => moneyText(amount, this.unitDecimals, this.language)),
      percent === null ? "" : percentText(percent, this.language),
      this.wholeKr(perPupilBefore),
      this.wholeKr(perPupilAfter),
    ];
  }

  private wholeKr(amount: Fraction | null): string {
    return amount === null ? "" : fixedText(amount, 0, this.language);
  }
}
