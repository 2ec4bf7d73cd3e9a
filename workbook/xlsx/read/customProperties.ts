import type { Package } from "../package/openPackage.js";
import { scanXml } from "../xml/scanXml.js";
import { readRelationships } from "./relationships.js";

/** What the file keeps about itself under names of its own (ISO 29500-1, 22.3); only texts, other kinds are left out. */
export function readCustomProperties(file: Package): ReadonlyMap<string, string> {
  const part = readRelationships(file, "").find(({ type }) => type === "custom-properties")?.target;
  const properties = new Map<string, string>();
  const xml = part === undefined ? null : file.text(part);
  if (part === undefined || xml === null) return properties;
  let name = "";
  let isText = false;
  scanXml(xml, part, {
    open: (tag, attributes) => {
      if (tag === "property") name = attributes.get("name") ?? "";
      isText = tag === "lpwstr";
      if (isText) properties.set(name, "");
    },
    close: () => (isText = false),
    text: (text) => {
      if (isText) properties.set(name, (properties.get(name) ?? "") + text);
    },
  });
  return properties;
}
