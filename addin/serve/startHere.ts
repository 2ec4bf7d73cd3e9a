import { createServer } from "node:http";
import { join } from "node:path";
import { buildPane, PANE_FOLDER } from "./buildPane.js";
import { listen } from "./listen.js";
import { paneHandler } from "./paneHandler.js";
import { runNode } from "./runNode.js";

const FIRST_PORT = 3000;
const PORTS = 100;

/**
 * `npm start`: the example municipality computed and its consequence printed, then the pane with the same municipality in
 * a plain browser. Another folder of tables is computed where one is given.
 */
async function startHere(args: readonly string[]): Promise<number> {
  const code = await runNode([join("dist", "cli", "start.js"), ...args]);
  if (code !== 0) return code;
  await buildPane();
  const { port } = await listen(createServer(paneHandler(PANE_FOLDER)), FIRST_PORT, PORTS);
  process.stdout.write(`\nRuden med Eksempelkommune: http://localhost:${port}   (Ctrl+C stopper)\n`);
  return 0;
}

process.exitCode = await startHere(process.argv.slice(2));
