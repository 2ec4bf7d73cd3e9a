import { readDecimal, type Fraction } from "../engine/index.js";

/** "1.250,50", "1250,5" and "1250.5"; null for anything else. */
export function numberOf(written: string): Fraction | null {
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(written) ? written.replaceAll(".", "") : written;
  return readDecimal(plain.replace(",", "."));
}
