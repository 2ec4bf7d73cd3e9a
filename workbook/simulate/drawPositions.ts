import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { fraction, type Fraction } from "../../engine/index.js";

/** Every position is one of so many steps to either side of what is expected: all as likely as each other. */
const STEPS = 1000;

/**
 * Where each school's forecast ends up in each simulation: −1 its lowest bound, 0 as expected, 1 its highest. Schools
 * are drawn one by one, apart from each other. The same seed gives the same positions on every machine.
 */
export function drawPositions(
  schoolIds: readonly string[],
  simulations: number,
  seed: number,
): readonly ReadonlyMap<string, Fraction>[] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: simulations }, () => {
    const drawn = schoolIds.map((id) => [id, fraction(uniformInt(random, -STEPS, STEPS), STEPS)] as const);
    return new Map(drawn);
  });
}
