import type { ManifestFault } from "./manifestFault.js";
import type { PlacedNode } from "./xmlNode.js";

const LONGEST_RESID = 32;
const RESOURCES = ["bt:Image", "bt:Url", "bt:String"];
const CONTROLS = ["Group", "Control"];

/** Whether everything that is pointed at is there, is used, has its own name and is of the kind that is asked for. */
export function checkResources(nodes: readonly PlacedNode[]): readonly ManifestFault[] {
  const resources = nodes.filter(({ node, path }) => RESOURCES.includes(node.name) && path.includes("Resources"));
  const kinds = new Map(resources.map(({ node }) => [node.attributes["id"] ?? "", node.name]));
  const used = nodes.flatMap(({ node, path }) => {
    const resid = node.attributes["resid"];
    return resid === undefined ? [] : [{ resid, wanted: wantedKind(node.name), at: path.join("/") }];
  });
  const residsUsed = new Set(used.map(({ resid }) => resid));
  return [
    ...used.flatMap(({ resid, wanted, at }) =>
      kinds.get(resid) === wanted ? [] : [{ code: "danglingResid" as const, at, found: resid }],
    ),
    ...[...kinds.keys()].flatMap((id) => [
      ...(id.length > LONGEST_RESID ? [{ code: "longResid" as const, at: "Resources", found: id }] : []),
      // The 64 pixels of a high-resolution icon are asked for outside the resources.
      ...(residsUsed.has(id) || kinds.get(id) === "bt:Image"
        ? []
        : [{ code: "unusedResource" as const, at: "Resources", found: id }]),
    ]),
    ...doubled(resources, "Resources"),
    ...doubled(
      nodes.filter(({ node }) => CONTROLS.includes(node.name)),
      "ExtensionPoint",
    ),
  ];
}

function wantedKind(element: string): string {
  if (element === "bt:Image") return "bt:Image";
  const isAddress = ["SourceLocation", "FunctionFile", "Runtime", "LearnMoreUrl"].includes(element);
  return isAddress ? "bt:Url" : "bt:String";
}

function doubled(nodes: readonly PlacedNode[], at: string): readonly ManifestFault[] {
  const ids = nodes.map(({ node }) => node.attributes["id"] ?? "");
  const again = ids.filter((id, index) => ids.indexOf(id) !== index);
  return again.map((found) => ({ code: "doubledId", at, found }));
}
