import { strFromU8 } from "fflate";
import { FileFault, damaged, fileIssue } from "../fileFault.js";
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_MATTERS_FROM_BYTES } from "../limits.js";
import { expectZip } from "./signature.js";
import { unpackEntry } from "./unpackEntry.js";
import { readZipDirectory, type ZipEntry } from "./zipDirectory.js";

/** The parts of a workbook file. Nothing is unpacked before it is asked for; names do not tell case apart (OPC 6.2.2). */
export interface Package {
  readonly has: (name: string) => boolean;
  /** The text of a part, or null when there is none. */
  readonly text: (name: string) => string | null;
  /** The text of a part that another part points at. */
  readonly required: (name: string) => string;
}

/** Opens a zip whose declared sizes are reasonable; throws a FileFault otherwise. */
export function openPackage(bytes: Uint8Array): Package {
  expectZip(bytes);
  const entries = readZipDirectory(bytes);
  expectReasonableSize(entries, bytes.length);
  const byName = new Map(entries.map((entry) => [key(entry.name), entry]));
  if (byName.size < entries.length) damaged("zip", "zip");
  const text = (name: string): string | null => {
    const entry = byName.get(key(name));
    return entry ? decode(unpackEntry(bytes, entry), entry.name) : null;
  };
  return {
    has: (name) => byName.has(key(name)),
    text,
    required: (name) => text(name) ?? damaged(name, "missing part"),
  };
}

const key = (name: string): string => name.replace(/^\//, "").toLowerCase();

function expectReasonableSize(entries: readonly ZipEntry[], fileSize: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  const isBomb = unpacked > RATIO_MATTERS_FROM_BYTES && unpacked > MAX_RATIO * fileSize;
  if (unpacked <= MAX_UNPACKED_BYTES && !isBomb) return;
  const megabytes = Math.ceil(unpacked / (1024 * 1024));
  throw new FileFault(fileIssue("fileTooLarge", `${megabytes} MB`, { what: "bytes", unpacked: String(unpacked) }));
}

/** Parts are UTF-8 or UTF-16 by the standard; every known writer uses UTF-8, so UTF-16 is refused rather than guessed. */
function decode(bytes: Uint8Array, name: string): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) damaged(name, "encoding");
  return strFromU8(bytes);
}
