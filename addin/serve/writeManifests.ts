import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifestXml } from "../manifest/manifestXml.js";
import { MANIFESTS } from "../manifest/places.js";
import { HOUSE } from "./house.js";

/** `npm run manifest`: writes every manifest of the repository anew. */
for (const [file, place] of Object.entries(MANIFESTS)) {
  writeFileSync(join(HOUSE, file), manifestXml(place));
  process.stdout.write(`${file}  ${place.origin}\n`);
}
