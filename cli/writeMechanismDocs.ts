import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mechanismDocs } from "./docs/mechanismDocs.js";

writeFileSync(fileURLToPath(new URL("../../docs/mechanisms.md", import.meta.url)), mechanismDocs());
