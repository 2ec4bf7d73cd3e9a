import { chooseColumns } from "./chooseColumns.js";
import type { Column } from "./column.js";
import { compareColumns } from "./compareColumns.js";

/** The smaller of a and b, element by element. A length of 1 meets every length. */
export const smallerOf = (a: Column, b: Column): Column => chooseColumns(compareColumns(a, "<=", b), a, b);
