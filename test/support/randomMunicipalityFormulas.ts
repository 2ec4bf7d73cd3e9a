import { fraction } from "../../engine/index.js";
import type { Expression, Relation } from "../../engine/formula/expression.js";
import { binary, choose, constant, danishFormula, name, rounded } from "./randomMunicipalityExpressions.js";
import type { Wanted } from "./randomMunicipalityParameters.js";
import { capTable, COUNT_BASES, type Recipe, type Slot } from "./randomMunicipalityParts.js";
import { money, type Scene } from "./randomMunicipalityScene.js";
import { share } from "./randomMunicipalityPupilParts.js";

/** What a random formula may mention: amounts of money, and plain numbers. Kept apart, so that kr is never added to pupils. */
interface Names {
  readonly money: readonly string[];
  readonly numbers: readonly string[];
}

const RELATIONS: readonly Relation[] = ["<", "<=", "="];

export function formula(scene: Scene, { earlier }: Slot): Recipe {
  const { draw } = scene;
  const isCalendar = draw.chance(20);
  const counted = isCalendar ? [] : ["elever", "elever 0-6", "klasser", "matrikler"];
  const amount: Wanted = { name: "takst", unit: "kr/elev", varies: "school", value: () => money(scene, 3000) };
  const limit: Wanted = {
    name: "Grænse i alt",
    unit: "antal",
    varies: "school",
    value: () => fraction(draw.whole(0, 400), draw.pick([1, 2])),
  };
  const names: Names = {
    money: ["takst", "Lav sats", ...earlier.map((part) => part.name)],
    numbers: ["grænse i alt", "andel", "skole", "areal", "enlige", ...counted],
  };
  const expression = moneyValue(scene, names, 3);
  const used = namesIn(expression);
  const wanted = [amount, { ...amount, name: "Lav sats", unit: "kr/skole" }, limit, share(scene, "andel", "school")];
  const text = danishFormula(expression);
  return {
    countBasis: isCalendar ? "kalenderår" : draw.pick(COUNT_BASES),
    looksAt: earlier.map((part) => part.name).filter((one) => used.has(one.toLowerCase()) || draw.chance(20)),
    table: used.has("klasser") ? capTable(scene) : null,
    wanted: wanted.filter((one) => used.has(one.name.toLowerCase())),
    formula: {
      text,
      expression,
      names: [...used].map((one) => ({ name: one, position: Math.max(0, text.indexOf(one)) })),
      at: scene.cell("Modeller"),
    },
  };
}

function namesIn(expression: Expression): ReadonlySet<string> {
  const children = Object.values(expression).filter(
    (child): child is Expression => typeof child === "object" && child !== null && "kind" in child,
  );
  return new Set([
    ...(expression.kind === "ref" ? [expression.name] : []),
    ...children.flatMap((child) => [...namesIn(child)]),
  ]);
}

function moneyValue(scene: Scene, names: Names, depth: number): Expression {
  const { draw } = scene;
  const money = (): Expression => moneyValue(scene, names, depth - 1);
  const number = (): Expression => numberValue(scene, names, depth - 1);
  if (depth === 0) return name(draw.one(names.money).toLowerCase());
  switch (draw.whole(1, 8)) {
    case 1:
      return binary(draw.pick(["add", "subtract"]), money(), money());
    case 2:
      return binary(draw.pick(["min", "max"]), money(), draw.chance(30) ? constant(0) : money());
    case 3:
      return rounded(money(), draw.pick([0, 1, 2]), draw.pick(["half", "up", "down"]));
    case 4:
      return choose(number(), draw.one(RELATIONS), number(), money(), money());
    case 5:
      return binary("divide", money(), constant(draw.pick([2, 3, 12, 700])));
    case 6:
      return choose(money(), draw.one(RELATIONS), money(), money(), constant(0));
    default:
      return binary("times", money(), number());
  }
}

function numberValue(scene: Scene, names: Names, depth: number): Expression {
  const { draw } = scene;
  const number = (): Expression => numberValue(scene, names, depth - 1);
  if (depth <= 0) return draw.chance(30) ? constant(draw.pick([0, 1, 2, 100])) : name(draw.one(names.numbers));
  switch (draw.whole(1, 5)) {
    case 1:
      return binary(draw.pick(["add", "subtract", "min", "max"]), number(), number());
    case 2:
      return rounded(
        binary("divide", number(), binary("max", constant(1), number())),
        draw.pick([0, 2]),
        draw.pick(["half", "up", "down"]),
      );
    case 3:
      return choose(number(), draw.one(RELATIONS), number(), number(), number());
    default:
      return name(draw.one(names.numbers));
  }
}
