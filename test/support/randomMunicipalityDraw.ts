/** Choices drawn from a seed: the same seed makes the same municipality on every machine. */
export interface Draw {
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly pick: <const Item>(list: readonly [Item, ...Item[]]) => Item;
  readonly one: <Item>(list: readonly Item[]) => Item;
  readonly some: <Item>(list: readonly Item[], count: number) => readonly Item[];
  readonly shuffled: <Item>(list: readonly Item[]) => readonly Item[];
}

const WORD = 2 ** 32;

export function drawFrom(seed: number): Draw {
  const next = numbersFrom(seed);
  const whole = (from: number, to: number): number => from + Math.floor((next() / WORD) * (to - from + 1));
  const one = <Item>(list: readonly Item[]): Item => {
    const item = list[whole(0, list.length - 1)];
    if (item === undefined) throw new Error("Nothing to draw from");
    return item;
  };
  const shuffled = <Item>(list: readonly Item[]): readonly Item[] => {
    const left = [...list];
    return list.flatMap(() => left.splice(whole(0, left.length - 1), 1));
  };
  return {
    whole,
    chance: (percent) => whole(1, 100) <= percent,
    pick: one,
    one,
    some: (list, count) => shuffled(list).slice(0, count),
    shuffled,
  };
}

/** 32-bit words by shifting and mixing; good enough to make municipalities, and nothing else. */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return Math.imul(state, 0x2545f491) >>> 0;
  };
}
