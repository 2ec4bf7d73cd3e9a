import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { untar } from "./untar.js";

export interface UnpackedChromium {
  readonly executable: string;
  /** The NSS libraries, for a machine that has none. */
  readonly libraries: string;
  /** A font, and the configuration that finds it. */
  readonly fonts: string;
}

const PACKED = join(dirname(require.resolve("@sparticuz/chromium")), "..", "..", "bin");
const VERSION = (JSON.parse(readFileSync(join(PACKED, "..", "package.json"), "utf8")) as { version: string }).version;

/**
 * Unpacks the browser of @sparticuz/chromium once per machine and version, some 200 MB in the temporary folder. Two
 * test processes may do it at the same time: what is unpacked is put in its place as a whole.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = join(tmpdir(), `tildel-chromium-${VERSION}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "libraries", "lib"),
    fonts: join(folder, "fonts"),
  };
}

async function unpackInto(folder: string): Promise<void> {
  const partly = mkdtempSync(`${folder}-`);
  await pipeline(
    createReadStream(join(PACKED, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(partly, "chromium"), { mode: 0o755 }),
  );
  untar(unpacked("al2023.tar.br"), join(partly, "libraries"));
  untar(unpacked("fonts.tar.br"), join(partly, "fonts"));
  try {
    renameSync(partly, folder);
  } catch (error) {
    // Somebody else was quicker.
    rmSync(partly, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(PACKED, name)));
