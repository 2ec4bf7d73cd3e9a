import type { Wire } from "../protocol/wire.js";
import type { Layer, Rect } from "./bookData.js";
import { contains, overlaps } from "./rect.js";

/** Says something of an area. What it hides wholly is forgotten. */
export function addLayer(layers: Layer[], layer: Layer): void {
  const { values } = layer;
  const keys = values === null ? null : Object.keys(values);
  const isHidden = (older: Layer): boolean =>
    contains(layer.rect, older.rect) &&
    (keys === null || (older.values !== null && Object.keys(older.values).every((key) => keys.includes(key))));
  // Only the last few are looked at, so that a thousand rows stay a thousand steps.
  for (let index = layers.length - 1; index >= Math.max(0, layers.length - 40); index--) {
    const older = layers[index];
    if (older && isHidden(older)) layers.splice(index, 1);
  }
  if (values !== null || layers.some((older) => overlaps(older.rect, layer.rect))) layers.push(layer);
}

/** What holds everywhere in the area; null where it differs from cell to cell, `otherwise` where nothing was said. */
export function readLayers(layers: readonly Layer[], area: Rect, key: string, otherwise: Wire): Wire {
  const partly: Wire[] = [];
  for (const { rect, values } of [...layers].reverse()) {
    if ((values !== null && !(key in values)) || !overlaps(rect, area)) continue;
    const value = values === null ? otherwise : (values[key] ?? null);
    if (contains(rect, area)) return agreed(partly, value);
    partly.push(value);
  }
  return agreed(partly, otherwise);
}

const agreed = (partly: readonly Wire[], value: Wire): Wire =>
  partly.every((other) => JSON.stringify(other) === JSON.stringify(value)) ? value : null;

/** Everything that was said of one cell. */
export function layersAt(layers: readonly Layer[], row: number, column: number): Readonly<Record<string, Wire>> {
  const cell: Rect = { row, column, rows: 1, columns: 1 };
  let said: Record<string, Wire> = {};
  for (const { rect, values } of layers) {
    if (overlaps(rect, cell)) said = values === null ? {} : { ...said, ...values };
  }
  return said;
}
