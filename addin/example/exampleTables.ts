import type { RawTable } from "../../workbook/read/rawTable.js";
import tables from "./eksempelkommune.json";

/** The tables of the example municipality; writeExample.mjs makes them from fixtures/eksempelkommune. */
export const EXAMPLE_TABLES: readonly RawTable[] = tables;
