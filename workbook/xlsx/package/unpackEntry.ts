import { Inflate } from "fflate";
import { damaged } from "../fileFault.js";
import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./zipDirectory.js";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** One slice unpacks to 17 MB at the very worst, so a lie about the size is found out early. */
const SLICE_BYTES = 16 * 1024;

/**
 * The bytes of one entry. The size it declares is a promise that must be kept to the byte: unpacking stops as soon as
 * there is more, so what was allowed by the declared sizes is also what is used. Throws a FileFault when it is damaged.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === STORED ? packed : inflate(packed, entry);
  if (unpacked.length !== entry.unpackedSize) damaged(entry.name, "zip");
  if (crc32(unpacked) !== entry.checksum) damaged(entry.name, "checksum");
  return unpacked;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== STORED && entry.method !== DEFLATED) damaged(entry.name, "zip");
  if (entry.offset + LOCAL_LENGTH > bytes.length) damaged(entry.name, "cut off");
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, LOCAL_LENGTH);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) damaged(entry.name, "zip");
  const start = entry.offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + entry.packedSize > bytes.length) damaged(entry.name, "cut off");
  return bytes.subarray(start, start + entry.packedSize);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const unpacked = new Uint8Array(entry.unpackedSize);
  let filled = 0;
  const stream = new Inflate((slice) => {
    if (filled + slice.length > unpacked.length) damaged(entry.name, "zip");
    unpacked.set(slice, filled);
    filled += slice.length;
  });
  for (let at = 0; at < packed.length; at += SLICE_BYTES) {
    push(stream, packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length, entry);
  }
  return unpacked.subarray(0, filled);
}

/** fflate throws its own errors on bad data; each has a code, and a FileFault has none. */
function push(stream: Inflate, slice: Uint8Array, isLast: boolean, entry: ZipEntry): void {
  try {
    stream.push(slice, isLast);
  } catch (error) {
    if (error instanceof Error && "code" in error) damaged(entry.name, "zip");
    throw error;
  }
}
