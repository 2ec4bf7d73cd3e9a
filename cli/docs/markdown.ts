import type { Text } from "../../engine/index.js";

/** Danish first, English in brackets; once where they are the same. */
export const both = ({ da, en }: Text): string => (da === en ? da : `${da} [${en}]`);

export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

const escaped = (cell: string): string => cell.replaceAll("|", "\\|");
