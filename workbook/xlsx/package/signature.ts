import { FileFault, fileIssue } from "../fileFault.js";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Throws the right issue for everything that is not a zip. A workbook with a password, and every .xls, is an OLE
 * compound file [MS-CFB]; the names of its streams, written in UTF-16, tell which of them.
 */
export function expectZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, OLE)) throw new FileFault(fileIssue("fileNotWorkbook", firstBytes(bytes)));
  const encrypted = holds(bytes, utf16("EncryptedPackage")) || holds(bytes, utf16("DataSpaces"));
  throw new FileFault(fileIssue(encrypted ? "fileEncrypted" : "fileOldFormat", firstBytes(bytes)));
}

function firstBytes(bytes: Uint8Array): string {
  const hex = [...bytes.subarray(0, OLE.length)].map((byte) => byte.toString(16).padStart(2, "0"));
  return hex.join(" ").toUpperCase();
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return bytes.length >= beginning.length && beginning.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): readonly number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  let start = bytes.indexOf(first);
  while (start >= 0) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
    start = bytes.indexOf(first, start + 1);
  }
  return false;
}
