/**
 * The text of a CSV file. Excel's "CSV UTF-8" begins with a byte-order mark, which is left out; its plain "CSV" is in
 * Windows-1252, and æ, ø and å there are never valid UTF-8, so one of the two always reads the file as it was written.
 */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
