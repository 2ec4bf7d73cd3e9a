/** A school's kr per pupil before and after, by what is on the other axis (size or an index). */
export interface ScatterSchool {
  readonly id: string;
  readonly name: string;
  /** Schools without it are not drawn; the table has them. */
  readonly x: number | null;
  /** null where there were no pupils, or no school. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface ScatterView {
  readonly schools: readonly ScatterSchool[];
  /** kr per pupil of all schools together, which is not the mean of the schools'. */
  readonly average: { readonly before: number | null; readonly after: number | null };
  /** "Elever", "Socioøkonomisk indeks". */
  readonly xMeasure: string;
  readonly xFormat: (value: number) => string;
}
