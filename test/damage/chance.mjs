// Chance that can be repeated: the same seed and index give the same damage on every machine, in any order.
const STEPS_BEFORE_USE = 12;
const RANGE = 2 ** 32;

/** Xorshift with 32 bits (Marsaglia, 2003), begun from the seed and the index of a run. */
export function chanceOf(seed, index) {
  let state = (Math.imul(seed + 1, 0x2545f491) ^ Math.imul(index + 1, 0x61c88647)) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let step = 0; step < STEPS_BEFORE_USE; step++) next();
  const below = (limit) => Math.floor((next() / RANGE) * limit);
  const pick = (list) => list[below(list.length)];
  return { below, pick, oneIn: (many) => below(many) === 0 };
}

/** One of the items, each as often as its `weight` says. */
export function pickWeighted(chance, items) {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  let left = chance.below(total);
  return items.find(({ weight }) => (left -= weight) < 0);
}
