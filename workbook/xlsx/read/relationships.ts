import type { Package } from "../package/openPackage.js";
import { scanXml } from "../xml/scanXml.js";

/** A pointer from one part to another inside the file. `type` is the last word of its address: "worksheet", "table". */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The pointers of a part (of the package itself, for ""), with targets as names of parts; links out of the file are left out. */
export function readRelationships(file: Package, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const xml = file.text(name);
  const relationships: Relationship[] = [];
  if (xml === null) return relationships;
  scanXml(xml, name, {
    open: (tag, attributes) => {
      if (tag !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      relationships.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(folder, attributes.get("Target") ?? ""),
      });
    },
  });
  return relationships;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.split("/") : `${folder}${target}`.split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
