import type { BookView } from "../../present/bookView.js";
import type { Selection } from "../selection.js";
import type { WantedResults } from "../../../workbook/results/wanted.js";
import type { WritingChoice } from "./writingState.js";

/** What the choice in Skriv asks for, of what is looked at now. Names and schools that are gone are left out. */
export function wantedOf(choice: WritingChoice, { from, to, year }: Selection, book: BookView): WantedResults {
  const { kind, leaveOut } = choice;
  if (kind === "everything") return { kind, leaveOut };
  if (kind === "sideBySide") {
    const beside = choice.beside.filter((name) => book.names.some((known) => known.name === name) && name !== to);
    const years = choice.allYears ? [] : [year];
    return { kind, from, to: [to, ...beside], years, leaveOut };
  }
  const schools = choice.schools?.filter((id) => book.schools.some((school) => school.id === id)) ?? null;
  return { kind, from, to, year, schools, also: choice.also, leaveOut };
}
