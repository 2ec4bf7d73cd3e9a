import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const BLOCK = 512;
const PLAIN_FILE = ["0", "\0"];

/** Writes the plain files of a tar archive (POSIX ustar) below a folder; there is nothing else in those we unpack. */
export function untar(archive: Buffer, folder: string): void {
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const name = field(archive, at, 0, 100);
    if (name === "") return;
    const size = parseInt(field(archive, at, 124, 12), 8);
    const kind = archive.toString("latin1", at + 156, at + 157);
    if (PLAIN_FILE.includes(kind)) writeBelow(folder, name, archive.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

const field = (archive: Buffer, at: number, from: number, length: number): string =>
  archive
    .toString("utf8", at + from, at + from + length)
    .replace(/[\0 ]+$/, "")
    .split("\0")[0] ?? "";

function writeBelow(folder: string, name: string, content: Buffer): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
