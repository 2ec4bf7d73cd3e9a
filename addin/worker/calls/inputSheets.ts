import type { Handler } from "../handler.js";

/** The template and the example are seldom asked for, and are loaded when they are. */
export const inputSheets: Handler<"inputSheets"> = async (_desk, { kind, language }) => {
  const { exampleSheets, templateSheets } = await import("../../../workbook/write/templateSheets.js");
  if (kind === "template") return templateSheets(language);
  const { EXAMPLE_TABLES } = await import("../../example/exampleTables.js");
  return exampleSheets(EXAMPLE_TABLES, language);
};
