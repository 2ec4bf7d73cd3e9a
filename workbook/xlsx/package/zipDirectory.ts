import { FileFault, damaged, fileIssue } from "../fileFault.js";
import { MAX_ENTRIES } from "../limits.js";
import { strFromU8 } from "fflate";

/** What the directory at the end of a zip says about one entry. Sizes in bytes; not to be believed until unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  readonly checksum: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ENCRYPTED_FLAG = 1;
const SEE_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;

/**
 * The entries of a zip, by its central directory (PKWARE APPNOTE 4.3.12 to 4.3.16). Throws a FileFault when the file is
 * cut off or contradicts itself, or holds more entries than any workbook needs.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new FileFault(fileIssue("fileTooLarge", String(count), { what: "entries" }));
  const entries: ZipEntry[] = [];
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (position + ENTRY_LENGTH > end || view.getUint32(position, true) !== ENTRY_SIGNATURE) damaged("zip", "zip");
    const tail = [28, 30, 32].map((at) => view.getUint16(position + at, true));
    entries.push(readEntry(bytes, view, position, tail[0] ?? 0, tail[1] ?? 0));
    position += tail.reduce((sum, length) => sum + length, ENTRY_LENGTH);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return damaged("zip", "cut off");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = strFromU8(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new FileFault(fileIssue("fileEncrypted", name));
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [unpackedSize, packedSize, offset] = widen(view, short, at + ENTRY_LENGTH + nameLength, extraLength);
  if (unpackedSize === undefined || packedSize === undefined || offset === undefined) return damaged(name, "zip");
  const method = view.getUint16(at + 10, true);
  return { name, method, packedSize, unpackedSize, checksum: view.getUint32(at + 16, true), offset };
}

/** Some writers put every size into the 64-bit field, also small ones (APPNOTE 4.5.3). */
function widen(
  view: DataView,
  short: readonly number[],
  start: number,
  length: number,
): readonly (number | undefined)[] {
  if (!short.includes(SEE_ZIP64)) return short;
  const end = Math.min(start + length, view.byteLength);
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== ZIP64_FIELD) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return short.map((value) => {
    if (value !== SEE_ZIP64) return value;
    next += 8;
    return next <= end ? Number(view.getBigUint64(next - 8, true)) : undefined;
  });
}
