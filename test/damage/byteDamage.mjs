// Damage to the file as bytes: a bad disk, a download that stopped.
const BITS = 8;

export function flipBytes({ bytes }, chance) {
  const damaged = bytes.slice();
  const times = chance.oneIn(2) ? 1 : 1 + chance.below(40);
  for (let time = 0; time < times; time++) damaged[chance.below(damaged.length)] ^= 1 << chance.below(BITS);
  return damaged;
}

/** Flipped near the end only, where the directory of the zip is, so that more than checksums is put to the test. */
export function flipDirectory({ bytes }, chance) {
  const damaged = bytes.slice();
  const directory = Math.min(damaged.length, chance.oneIn(3) ? 22 : 6000);
  for (let time = 0; time <= chance.below(4); time++) {
    damaged[damaged.length - 1 - chance.below(directory)] = chance.oneIn(3) ? 0xff : chance.below(256);
  }
  return damaged;
}

export const cutOff = ({ bytes }, chance) => bytes.slice(0, chance.below(bytes.length));

/** A piece is gone from the middle. */
export function losePiece({ bytes }, chance) {
  const start = chance.below(bytes.length);
  const end = Math.min(bytes.length, start + 1 + chance.below(chance.oneIn(2) ? 4 : 4096));
  const damaged = new Uint8Array(bytes.length - end + start);
  damaged.set(bytes.subarray(0, start));
  damaged.set(bytes.subarray(end), start);
  return damaged;
}
