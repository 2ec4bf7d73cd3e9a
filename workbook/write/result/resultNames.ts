import { sheetNameFrom } from "../sheetName.js";

/** What a result sheet is of. Year and scenario come into its name only where there are sheets of several. */
export interface SheetSubject {
  readonly base: string;
  /** Always in the name, such as a school. */
  readonly of?: string;
  readonly year: number;
  readonly scenario: string;
}

/** Names such as "Konsekvens", "Konsekvens 2026" and "Tildeling 2026 Ny model", each its own, in the order given. */
export function resultNames(subjects: readonly SheetSubject[]): readonly string[] {
  return subjects.reduce<readonly string[]>((names, subject) => {
    const alike = subjects.filter(({ base }) => base === subject.base);
    const hasYears = alike.some(({ year }) => year !== subject.year);
    const hasScenarios = alike.some(({ scenario }) => scenario !== subject.scenario);
    const words = [
      subject.base,
      subject.of ?? "",
      hasYears ? String(subject.year) : "",
      hasScenarios ? subject.scenario : "",
    ];
    return [...names, sheetNameFrom(words.filter((word) => word !== "").join(" "), names)];
  }, []);
}
