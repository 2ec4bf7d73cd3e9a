import type { ModelInput } from "../engine/index.js";
import { WrongUse } from "./wrongUse.js";

/** The id of a school that was asked for. Throws WrongUse where the workbook has no such school. */
export function askedSchool({ schools }: ModelInput, asked: string): string {
  const found = schools.find(({ id }) => id === asked.trim());
  if (found) return found.id;
  const known = schools.map(({ id, name }) => `${id} ${name}`).join(", ");
  throw new WrongUse({
    da: `Ingen skole har id “${asked}”. Skolerne er: ${known}.`,
    en: `No school has the ID “${asked}”. The schools are: ${known}.`,
  });
}
