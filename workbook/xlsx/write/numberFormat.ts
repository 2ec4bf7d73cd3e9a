import type { ColumnFormat } from "../../write/sheet.js";

const MOST_DECIMALS = 15;

/** The format code of a file is always English: Excel shows #,##0.00 as 1.250.000,50 where it speaks Danish. */
export function numberFormat(format: ColumnFormat): string {
  if (format.kind === "kr" || format.kind === "number") return withDecimals(format.decimals);
  if (format.kind === "percent") return "0.00";
  if (format.kind === "year") return "0";
  return format.kind === "text" ? "@" : "General";
}

function withDecimals(decimals: number): string {
  if (decimals <= 0) return "#,##0";
  return `#,##0.${"0".repeat(Math.min(decimals, MOST_DECIMALS))}`;
}
