import { fileURLToPath } from "node:url";
import { processIo } from "./processIo.js";
import { startExample } from "./startExample.js";

const home = fileURLToPath(new URL("../..", import.meta.url));
process.exitCode = await startExample(process.argv[2], processIo(home));
