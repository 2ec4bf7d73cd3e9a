/**
 * Moves labels apart along a line: each keeps its order and stays as near to its own place as a gap between neighbours
 * and the two ends allow. Gives null for labels that have no room; the first given have the first right to it.
 */
export function spreadLabels(
  places: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): readonly (number | null)[] {
  const most = Math.max(0, Math.floor((to - from) / gap) + 1);
  const kept = places.map((place, index) => ({ place, index })).slice(0, most);
  const sorted = kept.sort((a, b) => a.place - b.place || a.index - b.index);
  const moved: number[] = [];
  sorted.forEach(({ place }, rank) => {
    moved.push(Math.max(place, rank === 0 ? from : (moved[rank - 1] ?? from) + gap));
  });
  for (let rank = moved.length - 1, edge = to; rank >= 0; rank--) {
    const place = Math.min(moved[rank] ?? edge, edge);
    moved[rank] = place;
    edge = place - gap;
  }
  const placed = new Map(sorted.map(({ index }, rank) => [index, moved[rank] ?? null]));
  return places.map((_, index) => placed.get(index) ?? null);
}
