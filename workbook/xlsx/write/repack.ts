import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The beginning of a zip's own calendar. Without a zone, so that it is the same moment on every clock. */
const FIXED_TIME = "1980-01-01T00:00:00";

/**
 * Packs the parts anew after `change` has seen their texts. Always the same bytes: hucre lets the platform compress, and
 * platforms differ.
 */
export function repack(bytes: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    return [name, strToU8(change(name, strFromU8(part)))] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: FIXED_TIME });
}
