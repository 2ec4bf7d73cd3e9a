// Writes the example municipality as the pane carries it: the tables of fixtures/eksempelkommune, one row a line.
// Run after `npm run build`: node addin/example/writeExample.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCsvFolder } from "../../dist/cli/readCsvFolder.js";

const folder = fileURLToPath(new URL("../../fixtures/eksempelkommune", import.meta.url));
const target = fileURLToPath(new URL("eksempelkommune.json", import.meta.url));

const oneRowALine = ({ rows, ...table }) => {
  const head = JSON.stringify(table).slice(0, -1);
  return `${head},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]}`;
};

writeFileSync(target, `[\n${readCsvFolder(folder).map(oneRowALine).join(",\n")}\n]\n`);
