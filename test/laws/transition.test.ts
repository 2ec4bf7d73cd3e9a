import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionAt,
  isZero,
  multiplyFractions,
  subtractFractions,
  ZERO,
  type Allocation,
  type Fraction,
} from "../../engine/index.js";
import { runBook, type Book } from "../support/book.js";
import { currentPart, currentRows, steadyCounts, steadyParameter } from "../support/currentAmounts.js";
import { demand, lawsOf, PATIENCE, runsOf, SEED } from "../support/lawRuns.js";
import { drawFrom, type Draw } from "../support/randomMunicipalityDraw.js";
import { show } from "../support/runTown.js";

const YEARS = [2026];
type ByName = Readonly<Record<string, string | number>>;

/** Two lists of amounts per school, as whole kr; the same total where asked. */
interface Town {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly pupils: number;
}

function townFrom(draw: Draw, sameTotal: boolean): Town {
  const schools = draw.whole(2, 12);
  const before = Array.from({ length: schools }, () => draw.whole(1, 9_999) * draw.pick([1, 100, 1000]));
  const after = before.map((amount) => Math.max(1, Math.round((amount * draw.whole(70, 130)) / 100)));
  if (!sameTotal) return { before, after, pupils: draw.whole(1, 60) };
  const off = (list: readonly number[]): number => list.reduce((sum, amount) => sum + amount, 0);
  const [low, high] = off(before) < off(after) ? [before, after] : [after, before];
  low[0] = (low[0] ?? 0) + off(high) - off(low);
  return { before, after, pupils: draw.whole(1, 60) };
}

/** A workbook with one transition part over two lists of present amounts. */
function bookOf({ before, after, pupils }: Town, mechanism: string, parameters: ByName, paidBy: string | null): Book {
  const ids = before.map((_, place) => String(place + 1));
  const by = (list: readonly number[]): Readonly<Record<string, number>> =>
    Object.fromEntries(list.map((amount, place) => [String(place + 1), amount]));
  const units: Readonly<Record<string, string>> = { number: "antal", string: "ord" };
  const unitOf = (name: string, value: string | number): string =>
    name.endsWith("elev") ? "kr/elev" : name.endsWith("kr.") ? "kr" : (units[typeof value] ?? "");
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: "2026" },
      { Indstilling: "Prisniveau", Værdi: 2026 },
      { Model: "Ny", Indstilling: "Sammenlignes med", Værdi: "Gammel" },
    ],
    Skoler: ids.map((id) => ({ "Skole-id": id, Skole: `Skole ${id}` })),
    Elevtal: steadyCounts(ids, YEARS, pupils),
    Modeller: [
      currentPart("Gammel"),
      currentPart("Ny"),
      {
        ...{ Model: "Ny", "Nr.": 20, Del: "Overgang", Mekanisme: mechanism, Ramme: "Skoler", "Betales af": paidBy },
        ...{ "Ser på": "alle før", Aktiv: "ja" },
      },
    ],
    Parametre: Object.entries(parameters).map(([name, value]) => {
      const isShare = /^(Grænse (ned|op)|Andel gammel)$/.test(name);
      return steadyParameter(["Ny", "Overgang", name], isShare ? "pct." : unitOf(name, value), YEARS, value);
    }),
    Nuværende: [...currentRows("Gammel", YEARS, by(before)), ...currentRows("Ny", YEARS, by(after))],
  };
}

/** Null where the limits cannot be met inside the frame. */
function run(town: Town, mechanism: string, parameters: ByName, paidBy: string | null): Allocation | null {
  try {
    return runBook(bookOf(town, mechanism, parameters, paidBy), "Ny", 2026);
  } catch (error) {
    if (error instanceof Error && error.message.includes("limitsCannotBeMet")) return null;
    throw error;
  }
}

const OUTSIDE = "uden for rammen";
const endsOf = ({ totals, schools }: Allocation): readonly Fraction[] => schools.map((_, at) => fractionAt(totals, at));
const kr = (amount: number): Fraction => fraction(amount);
const total = (list: readonly Fraction[]): Fraction => list.reduce(addFractions, ZERO);

function column(allocation: Allocation, name: string): readonly Fraction[] {
  const found = allocation.parts.find(({ part }) => part.name === "Overgang")?.computation.columns.get(name);
  return found ? allocation.schools.map((_, at) => fractionAt(found, at)) : [];
}

function each(runs: number, law: (draw: Draw) => void): void {
  for (let turn = 0; turn < runsOf(runs); turn += 1) law(drawFrom(SEED + turn));
}

const same = (left: readonly Fraction[], right: readonly Fraction[], what: string): void => {
  const wrong = left.findIndex((value, at) => compareFractions(value, right[at] ?? ZERO) !== 0);
  demand(wrong < 0, what, () => `${show(left[wrong] ?? ZERO)} and ${show(right[wrong] ?? ZERO)}`);
};

describe(lawsOf("Overgangen"), () => {
  it(
    "med andel 1 giver den gamle model, og med andel 0 den nye",
    () => {
      each(30, (draw) => {
        const paidBy = draw.pick([null, OUTSIDE]);
        const town = townFrom(draw, paidBy === null);
        for (const [share, list] of [
          [100, town.before],
          [0, town.after],
        ] as const) {
          const result = run(town, "Indfasning", { "Andel gammel": share }, paidBy);
          if (!result) throw new Error("A phase-in between two models of one total has no limits to break");
          same(endsOf(result), list.map(kr), `share ${share}`);
        }
      });
    },
    PATIENCE,
  );

  it(
    "for alle skoler er budgetneutral og inden for en krone fra den nøjagtige blanding",
    () => {
      each(30, (draw) => {
        const town = townFrom(draw, true);
        const share = draw.whole(0, 100);
        const result = run(town, "Indfasning", { "Andel gammel": share }, null);
        if (!result) throw new Error("A phase-in between two models of one total has no limits to break");
        demand(isZero(total(column(result, "amount"))), "not neutral", () => String(share));
        endsOf(result).forEach((end, at) => {
          const [old, fresh] = [kr(town.before[at] ?? 0), kr(town.after[at] ?? 0)];
          const mixed = addFractions(fresh, multiplyFractions(fraction(share, 100), subtractFractions(old, fresh)));
          const off = subtractFractions(end, mixed);
          const isNear = compareFractions(off, kr(1)) < 0 && compareFractions(off, kr(-1)) > 0;
          demand(isNear, "a krone or more from the mix", () => show(off));
        });
      });
    },
    PATIENCE,
  );

  it(
    "holder hver skole inden for grænserne på kronen og lader dem, der er inden for, være",
    () => {
      each(60, (draw) => {
        const paidBy = draw.pick([null, OUTSIDE]);
        const town = townFrom(draw, draw.chance(50));
        const [down, up] = [draw.whole(0, 20), draw.whole(0, 20)];
        const band = draw.pick(["trækkes fra", "udløser kun"]);
        const limits = { "Grænse ned": down, "Grænse op": up, Grænsen: band };
        const result = run(town, "Acceptabel afvigelse", limits, paidBy);
        if (!result) return;
        const moved = column(result, "amount");
        endsOf(result).forEach((end, at) => {
          const old = kr(town.before[at] ?? 0);
          const part = (percent: number): Fraction => multiplyFractions(old, fraction(percent, 100));
          const isHeld = compareFractions(end, part(100 - down)) >= 0 && compareFractions(end, part(100 + up)) <= 0;
          demand(isHeld, "outside the limits", () => `${show(end)} for ${show(old)}, −${down} +${up}`);
          const fresh = kr(town.after[at] ?? 0);
          const isInside = compareFractions(fresh, part(100 - down)) >= 0;
          const isHelped = compareFractions(moved[at] ?? ZERO, ZERO) > 0;
          const mayNot = paidBy === OUTSIDE && isInside;
          demand(!mayNot || !isHelped, "helped inside the limit", () => show(moved[at] ?? ZERO));
        });
        if (paidBy === null) demand(isZero(total(moved)), "money came or went", () => show(total(moved)));
      });
    },
    PATIENCE,
  );

  it(
    "giver inden for rammen ingen, der er inden for grænsen nedad, mere, når der ingen grænse er opad",
    () => {
      each(60, (draw) => {
        const town = townFrom(draw, draw.chance(50));
        const down = draw.whole(0, 20);
        const financing = draw.pick(["faktor på beløb", "faktor på gevinst", "loft over gevinst"]);
        const band = draw.pick(["trækkes fra", "udløser kun"]);
        const parameters = { "Grænse ned": down, "Finansieres ved": financing, Grænsen: band };
        const result = run(town, "Acceptabel afvigelse", parameters, null);
        if (!result) return;
        column(result, "amount").forEach((moved, at) => {
          const least = multiplyFractions(kr(town.before[at] ?? 0), fraction(100 - down, 100));
          const isInside = compareFractions(kr(town.after[at] ?? 0), least) >= 0;
          demand(!isInside || compareFractions(moved, ZERO) <= 0, "helped inside the limit", () => show(moved));
        });
      });
    },
    PATIENCE,
  );

  it(
    "bliver aldrig dyrere af en videre grænse",
    () => {
      each(40, (draw) => {
        const town = townFrom(draw, draw.chance(50));
        const band = draw.pick(["trækkes fra", "udløser kun"]);
        const [narrow, wide] = [draw.whole(0, 10), draw.whole(0, 10)].sort((one, other) => one - other);
        const costOf = (down: number): Fraction => {
          const result = run(town, "Acceptabel afvigelse", { "Grænse ned": down, Grænsen: band }, OUTSIDE);
          if (!result) throw new Error("Limits paid from elsewhere can always be met");
          return total(column(result, "amount"));
        };
        const [more, less] = [costOf(narrow ?? 0), costOf(wide ?? 0)];
        demand(compareFractions(less, more) <= 0, "a wider limit costs more", () => `${show(more)} then ${show(less)}`);
      });
    },
    PATIENCE,
  );

  it(
    "lader alle, der betaler efter beløb, betale den samme andel, til de står på deres gulv",
    () => {
      each(40, (draw) => {
        const town = townFrom(draw, true);
        const down = draw.whole(0, 15);
        const result = run(town, "Acceptabel afvigelse", { "Grænse ned": down }, null);
        if (!result) return;
        const [exact, low, fresh] = ["exact", "low", "new"].map((name) => column(result, name));
        const shares = (exact ?? []).flatMap((end, at) => {
          const isFree = compareFractions(end, low?.[at] ?? ZERO) > 0;
          return isFree ? [divideFractions(end, fresh?.[at] ?? kr(1))] : [];
        });
        same(
          shares,
          shares.map(() => shares[0] ?? ZERO),
          "not the same share",
        );
      });
    },
    PATIENCE,
  );
});
