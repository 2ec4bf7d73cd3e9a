import { checkAddresses } from "./checkAddresses.js";
import { checkIdentity } from "./checkIdentity.js";
import { checkResources } from "./checkResources.js";
import { checkWords } from "./checkWords.js";
import { orderOf } from "./elementOrder.js";
import type { BuiltPane, ManifestFault } from "./manifestFault.js";
import { allNodes, readXml, type PlacedNode } from "./xmlNode.js";

/**
 * Everything that is wrong with a manifest, worked out here: Microsoft's own validation asks a service on the internet,
 * and does not see a picture of the wrong size.
 */
export function checkManifest(xml: string, pane: BuiltPane): readonly ManifestFault[] {
  const root = readXml(xml);
  if (typeof root === "string") return [{ code: "noXml", at: "", found: root }];
  const nodes = allNodes(root);
  return [
    ...nodes.flatMap(checkOrder),
    ...checkIdentity(root, nodes, pane),
    ...checkResources(nodes),
    ...checkAddresses(nodes, pane),
    ...checkWords(nodes, root),
  ];
}

function checkOrder({ node, path }: PlacedNode): readonly ManifestFault[] {
  const names = node.children.map(({ name }) => `${name} `).join("");
  return orderOf(path).test(names) ? [] : [{ code: "order", at: path.join("/"), found: names.trim() }];
}
