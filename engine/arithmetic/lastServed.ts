/** Enough that few remainders share a bucket at the sizes met, and few enough to stay in the processor's cache. */
const BUCKETS = 4096;

/**
 * The remainder number `place` from the top, all of them from 0 to below `keySum`; place is from 1. Counting them in
 * buckets leaves only one bucket to sort.
 */
export function lastServed(remainders: Float64Array, keySum: number, place: number): number {
  const scale = BUCKETS / keySum;
  const counts = new Int32Array(BUCKETS + 1);
  for (let i = 0; i < remainders.length; i++) {
    const bucket = Math.floor((remainders[i] as number) * scale);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let bucket = BUCKETS;
  let placeInBucket = place;
  for (; placeInBucket > (counts[bucket] as number); bucket--) placeInBucket -= counts[bucket] as number;
  const inBucket = remainders.filter((remainder) => Math.floor(remainder * scale) === bucket).sort();
  return inBucket[inBucket.length - placeInBucket] as number;
}
