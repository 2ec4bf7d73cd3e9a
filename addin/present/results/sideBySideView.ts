import { fraction, multiplyFractions, type SideBySide } from "../../../engine/index.js";
import { moneyDecimal, quantityDecimal, twoDecimals, type Decimal } from "../decimals.js";
import { frameViews, type FrameView } from "../frameView.js";

export interface SideChange {
  readonly difference: Decimal;
  readonly percent: Decimal | null;
  readonly outsideLimit: boolean | null;
}

export interface SideView {
  readonly name: string;
  readonly frames: readonly FrameView[];
  readonly gain: number;
  readonly lose: number;
  readonly outsideLimit: number | null;
}

/** Scenarios side by side in one year, all against the same "before". */
export interface SideBySideView {
  readonly against: string;
  readonly year: number;
  /** Limits in percent, as the first scenario has them; null where none is set. */
  readonly lossLimit: Decimal | null;
  readonly gainLimit: Decimal | null;
  readonly sides: readonly SideView[];
  /** In the order of ids; `changes` in the order of the sides, null where a scenario has no such school. */
  readonly schools: readonly {
    readonly id: string;
    readonly name: string;
    readonly cluster: string | null;
    readonly changes: readonly (SideChange | null)[];
  }[];
}

const HUNDRED = fraction(100);

/** Null where nothing was compared. */
export function sideBySideView({ against, years }: SideBySide): SideBySideView | null {
  const [compared] = years;
  const [first] = compared?.sides ?? [];
  if (!compared || !first) return null;
  const { lossLimit, gainLimit } = first.allocation.settings;
  const sides = compared.sides.map(({ name, allocation, consequence }) => ({
    name,
    frames: frameViews(allocation),
    gain: consequence.summary.gain,
    lose: consequence.summary.lose,
    outsideLimit: consequence.summary.outsideLimit,
  }));
  const schools = first.consequence.schools.map(({ id, name, cluster }) => ({
    ...{ id, name, cluster },
    changes: compared.sides.map(({ allocation, consequence }) => {
      const school = consequence.schools.find((known) => known.id === id);
      const { unitDecimals } = allocation.settings;
      if (!school) return null;
      const { difference, percent, outsideLimit } = school;
      return { difference: moneyDecimal(difference, unitDecimals), percent: twoDecimals(percent), outsideLimit };
    }),
  }));
  const inPercent = (limit: typeof lossLimit): Decimal | null =>
    limit && quantityDecimal(multiplyFractions(limit, HUNDRED));
  return {
    ...{ against, sides, schools },
    year: compared.year,
    lossLimit: inPercent(lossLimit),
    gainLimit: inPercent(gainLimit),
  };
}
