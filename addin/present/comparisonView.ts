import {
  decimalText,
  divideFractions,
  fraction,
  isZero,
  multiplyFractions,
  type ClusterConsequence,
  type Comparison,
  type Fraction,
} from "../../engine/index.js";
import { classCounts, type ClassCount } from "../../workbook/write/result/classCounts.js";
import { changeView, type ChangeView } from "./changeView.js";
import { quantityDecimal, type Decimal } from "./decimals.js";
import { frameViews, type FrameView } from "./frameView.js";

export interface SchoolRow extends ChangeView {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
  readonly outsideLimit: boolean | null;
  /** One decimal; null where no part forms classes. */
  readonly classes: Decimal | null;
  readonly classSize: Decimal | null;
}

export interface ClusterRow extends ChangeView {
  readonly cluster: string;
  readonly schools: number;
}

/** What changes from one result to another, ready to show. Schools stand in the order of their ids. */
export interface ComparisonView {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly priceLevel: number | null;
  /** The earlier model was run on the pupils of the later scenario; see decision 0005. */
  readonly onPupilsOfAfter: boolean;
  /** Limits in percent; null where none is set. */
  readonly lossLimit: Decimal | null;
  readonly gainLimit: Decimal | null;
  readonly frames: readonly FrameView[];
  readonly schools: readonly SchoolRow[];
  readonly clusters: readonly ClusterRow[];
  readonly total: ChangeView;
  readonly gain: number;
  readonly lose: number;
  readonly unchanged: number;
  readonly outsideLimit: number | null;
  /** Ids of the schools that gain and lose most kr. */
  readonly largestGain: string | null;
  readonly largestLoss: string | null;
}

const HUNDRED = fraction(100);

export function comparisonView({ before, after, consequence, onPupilsOfAfter }: Comparison): ComparisonView {
  const { from, to, year, summary } = consequence;
  const decimals = Math.max(before.settings.unitDecimals, after.settings.unitDecimals);
  const counts = classCounts(after);
  const percent = (limit: Fraction | null): Decimal | null =>
    limit && quantityDecimal(multiplyFractions(limit, HUNDRED));
  return {
    from,
    to,
    year,
    priceLevel: after.settings.priceLevel,
    onPupilsOfAfter,
    lossLimit: percent(after.settings.lossLimit),
    gainLimit: percent(after.settings.gainLimit),
    frames: frameViews(after),
    schools: consequence.schools.map((school, index) => ({
      ...changeView(school, decimals),
      id: school.id,
      name: school.name,
      cluster: school.cluster,
      outsideLimit: school.outsideLimit,
      ...classesView(counts?.bySchool[index] ?? null),
    })),
    clusters: clustersInOrder(consequence).map((cluster) => ({
      ...changeView(cluster, decimals),
      cluster: cluster.cluster,
      schools: cluster.schools,
    })),
    total: changeView(consequence.total, decimals),
    gain: summary.gain,
    lose: summary.lose,
    unchanged: summary.unchanged,
    outsideLimit: summary.outsideLimit,
    largestGain: summary.largestGain?.id ?? null,
    largestLoss: summary.largestLoss?.id ?? null,
  };
}

function classesView(counts: ClassCount | null): Pick<SchoolRow, "classes" | "classSize"> {
  if (!counts) return { classes: null, classSize: null };
  const { classes, pupils } = counts;
  return {
    classes: decimalText(classes, 1),
    classSize: isZero(classes) ? null : decimalText(divideFractions(pupils, classes), 1),
  };
}

/** As the sheet Konsekvens has them: by the first of their schools. */
function clustersInOrder({ schools, clusters }: Comparison["consequence"]): readonly ClusterConsequence[] {
  const place = ({ cluster }: { readonly cluster: string }): number =>
    schools.findIndex((school) => school.cluster === cluster);
  return [...clusters].sort((left, right) => place(left) - place(right));
}
