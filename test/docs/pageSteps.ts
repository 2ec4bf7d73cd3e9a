/** What a page of the documentation does, from top to bottom: commands, what they print, sheets shown, and a cell changed. */
export type PageStep =
  | { readonly kind: "command"; readonly args: readonly string[] }
  | { readonly kind: "printed"; readonly lines: readonly string[] }
  | { readonly kind: "sheet"; readonly place: SheetPlace; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "change"; readonly place: SheetPlace; readonly cell: string; readonly value: string };

export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

/** A block of commands, a block of what they print, or a comment that says which sheet the next table shows, or which cell is changed. */
const STEP =
  /```sh\n(?<commands>[^]*?)```|```text\n(?<printed>[^]*?)```|<!-- ark: (?<file>\S+) \/ (?<sheet>.+?) -->\s*(?<table>(?:\|.*\n)+)|<!-- celle: (?<changed>\S+) \/ (?<on>.+?) \/ (?<cell>\S+) = (?<value>\S+) -->/g;

/** The steps of a page, in order. A command is one line that begins with npx tildel. */
export function pageSteps(markdown: string): readonly PageStep[] {
  return [...markdown.matchAll(STEP)].flatMap(({ groups = {} }): readonly PageStep[] => {
    const { commands, printed, table, file = "", sheet = "", changed, on = "", cell = "", value = "" } = groups;
    if (commands !== undefined) return commands.trim().split("\n").map(commandStep);
    if (printed !== undefined) return [{ kind: "printed", lines: printed.split("\n").filter((line) => line !== "") }];
    if (table !== undefined) return [{ kind: "sheet", place: { file, sheet }, rows: tableRows(table) }];
    return [{ kind: "change", place: { file: changed ?? "", sheet: on }, cell, value }];
  });
}

function commandStep(line: string): PageStep {
  const [npx, tildel, ...words] = line.match(/"[^"]*"|\S+/g) ?? [];
  if (npx !== "npx" || tildel !== "tildel") throw new Error(`Not a command of Tildel: ${line}`);
  return { kind: "command", args: words.map((word) => word.replaceAll('"', "")) };
}

/** The rows below the headings of a table in Markdown, without blank cells. */
const tableRows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .filter((cell) => cell !== ""),
    );
