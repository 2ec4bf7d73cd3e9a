import { join } from "node:path";
import { HOUSE } from "./house.js";
import { runNode } from "./runNode.js";

/** Where the pane's pages and scripts are when they are built. */
export const PANE_FOLDER = join(HOUSE, "dist", "pane");

/** Builds the pane for production; takes a second when nothing has changed. Throws where webpack fails; it has said why. */
export async function buildPane(environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const code = await runNode([webpack, "--mode", "production"], environment);
  if (code !== 0) throw new Error(`The pane could not be built (webpack ended with ${code})`);
}
