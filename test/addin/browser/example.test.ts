import { join } from "node:path";
import { EXAMPLE_TABLES } from "../../../addin/example/exampleTables.js";
import { readCsvFolder } from "../../../cli/readCsvFolder.js";

test("the example that the pane carries is the one in fixtures (otherwise: node addin/example/writeExample.mjs)", () => {
  const fixtures = readCsvFolder(join(__dirname, "..", "..", "..", "fixtures", "eksempelkommune"));
  expect(EXAMPLE_TABLES).toEqual(fixtures);
});
