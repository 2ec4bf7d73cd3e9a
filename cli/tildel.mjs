#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = new URL("../dist/cli/", import.meta.url);

if (existsSync(new URL("main.js", built))) {
  const { main } = await import(new URL("main.js", built).href);
  const { processIo } = await import(new URL("processIo.js", built).href);
  process.exitCode = await main(process.argv.slice(2), processIo(fileURLToPath(new URL("..", import.meta.url))));
} else {
  process.stderr.write(
    "Tildel er ikke bygget endnu: kør først npm run build (not built yet: run npm run build first).\n",
  );
  process.exitCode = 3;
}
