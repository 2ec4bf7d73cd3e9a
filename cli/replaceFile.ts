import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileErrorCode } from "./fileError.js";
import { WrongUse } from "./wrongUse.js";

/**
 * Writes a file under a temporary name beside its place and renames it, so that there is never half a file: either the
 * old one or the new one. Throws WrongUse where the place cannot be written.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new WrongUse({
      da: `Kunne ikke skrive “${path}” (${fileErrorCode(error) ?? "?"}). Er filen åben i Excel?`,
      en: `Could not write “${path}” (${fileErrorCode(error) ?? "?"}). Is the file open in Excel?`,
    });
  }
}
