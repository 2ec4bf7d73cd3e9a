/** One school's way from the old amount to the new; each number is of the same measure. */
export interface PhaseInSchool {
  readonly id: string;
  readonly name: string;
  readonly before: number | null;
  /** One for each of the view's years; null where the school does not exist. */
  readonly years: readonly (number | null)[];
  readonly after: number | null;
}

export interface PhaseInView {
  /** "2026", "2027", ... in order. */
  readonly years: readonly string[];
  readonly schools: readonly PhaseInSchool[];
}
