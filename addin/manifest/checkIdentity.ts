import type { BuiltPane, ManifestFault } from "./manifestFault.js";
import { childNamed, type PlacedNode, type XmlNode } from "./xmlNode.js";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^(?!0\.)\d{1,5}(\.\d{1,5}){3}$/;

/** Who the add-in is, what it asks of Excel, and what the ribbon calls in it. */
export function checkIdentity(root: XmlNode, nodes: readonly PlacedNode[], pane: BuiltPane): readonly ManifestFault[] {
  const text = (name: string): string => childNamed(root, name)?.text ?? "";
  return [
    ...faultUnless(GUID.test(text("Id")), "guid", "Id", text("Id")),
    ...faultUnless(VERSION.test(text("Version")), "version", "Version", text("Version")),
    ...checkRequirements(nodes, pane),
    ...checkCommands(nodes, pane),
  ];
}

function checkRequirements(nodes: readonly PlacedNode[], { requirements }: BuiltPane): readonly ManifestFault[] {
  const sets = nodes.flatMap(({ node }) => (node.name === "Set" ? [node.attributes] : []));
  const asked = sets.map(({ Name = "", MinVersion = "" }) => `${Name} ${MinVersion}`).sort();
  const held = Object.entries(requirements).map(([name, version]) => `${name} ${version}`);
  const isSame = asked.join() === [...held].sort().join();
  return faultUnless(isSame, "requirement", "Requirements", asked.join(", "));
}

function checkCommands(nodes: readonly PlacedNode[], { functions }: BuiltPane): readonly ManifestFault[] {
  const called = nodes.flatMap(({ node, path }) =>
    node.name === "FunctionName" ? [{ name: node.text, at: path.join("/") }] : [],
  );
  return called.flatMap(({ name, at }) => faultUnless(functions.includes(name), "command", at, name));
}

function faultUnless(
  isRight: boolean,
  code: ManifestFault["code"],
  at: string,
  found: string,
): readonly ManifestFault[] {
  return isRight ? [] : [{ code, at, found }];
}
