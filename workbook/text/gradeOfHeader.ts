import { tidyText } from "./tidyText.js";

const DANISH = /^(\d{1,2})\s?\.?\s?(?:kl|klasse)\.?$/i;
const ENGLISH = /^grade\s?(\d{1,2})$/i;

/** The grade a header names: "0.kl", "3. klasse" and "grade 3"; 11 and more are for the caller to refuse. */
export function gradeOfHeader(header: string): number | null {
  const tidy = tidyText(header);
  const found = DANISH.exec(tidy) ?? ENGLISH.exec(tidy);
  return found ? Number(found[1]) : null;
}
