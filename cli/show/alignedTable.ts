/** A column of a table in plain text; numbers stand to the right. */
export interface TextColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

/** Cells of one row. A "total" has a thin line above it. */
export interface TextRow {
  readonly kind: "plain" | "total";
  readonly cells: readonly string[];
}

const GAP = "  ";
const RULE = "─";
const MOST_HEADING_LINES = 3;

/** The columns side by side, headings broken over lines where they are wider than their numbers. */
export function alignedTable(columns: readonly TextColumn[], rows: readonly TextRow[]): readonly string[] {
  const widths = columns.map((column, index) => widthOf(column, rows, index));
  const headings = columns.map(({ heading }, index) => brokenTo(heading, widths[index] ?? 0));
  const height = Math.max(0, ...headings.map((lines) => lines.length));
  const top = Array.from({ length: height }, (_, line) =>
    joined(
      columns,
      widths,
      headings.map((lines) => lines[line - (height - lines.length)] ?? ""),
    ),
  );
  const rule = widths.map((width) => RULE.repeat(width)).join(GAP);
  const body = rows.flatMap(({ kind, cells }) => [...(kind === "total" ? [rule] : []), joined(columns, widths, cells)]);
  return [...top, rule, ...body];
}

/** How many characters the table takes across. */
export function widthOfTable(columns: readonly TextColumn[], rows: readonly TextRow[]): number {
  const widths = columns.map((column, index) => widthOf(column, rows, index));
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, columns.length - 1);
}

/** Letters as the eye counts them. */
export const lengthOf = (text: string): number => [...text].length;

/** As narrow as the cells and the longest word allow, but no narrower than a heading of a few lines needs. */
function widthOf({ heading }: TextColumn, rows: readonly TextRow[], index: number): number {
  const words = heading.split(" ").map(lengthOf);
  let width = Math.max(0, ...words, ...rows.map(({ cells }) => lengthOf(cells[index] ?? "")));
  while (brokenTo(heading, width).length > MOST_HEADING_LINES) width++;
  return width;
}

function joined(columns: readonly TextColumn[], widths: readonly number[], cells: readonly string[]): string {
  const padded = columns.map(({ align }, index) => {
    const cell = cells[index] ?? "";
    const blank = " ".repeat(Math.max(0, (widths[index] ?? 0) - lengthOf(cell)));
    return align === "right" ? blank + cell : cell + blank;
  });
  return padded.join(GAP).trimEnd();
}

/** The text in lines of at most `width` letters, broken at blanks; a longer word stands alone. */
export function brokenTo(text: string, width: number): readonly string[] {
  return text.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || lengthOf(last) + 1 + lengthOf(word) > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
