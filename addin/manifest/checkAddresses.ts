import type { BuiltPane, ManifestFault, ManifestFaultCode } from "./manifestFault.js";
import type { PlacedNode } from "./xmlNode.js";

interface Address {
  readonly at: string;
  readonly url: string;
}

/** Whether every address is https, ours, and leads to a file of the pane; and every icon has the size it is given as. */
export function checkAddresses(nodes: readonly PlacedNode[], pane: BuiltPane): readonly ManifestFault[] {
  return [
    ...nodes.flatMap(addressOf).flatMap((address) => checkAddress(address, pane)),
    ...expectedIcons(nodes).flatMap((icon) => checkIcon(icon, pane)),
  ];
}

const NAMED = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url"];

function addressOf({ node, path }: PlacedNode): readonly Address[] {
  const isAddress = NAMED.includes(node.name) || (node.name === "SourceLocation" && !("resid" in node.attributes));
  const url = node.attributes["DefaultValue"];
  if (!isAddress || url === undefined) return [];
  return [{ at: `${path.join("/")}${node.attributes["id"] ? `#${node.attributes["id"]}` : ""}`, url }];
}

function checkAddress({ at, url }: Address, { origin, has }: BuiltPane): readonly ManifestFault[] {
  const fault = (code: ManifestFaultCode): readonly ManifestFault[] => [{ code, at, found: url }];
  if (!url.startsWith("https://")) return fault("notHttps");
  if (!url.startsWith(`${origin}/`)) return fault("otherOrigin");
  return has(pathIn(url, origin)) ? [] : fault("missingFile");
}

const pathIn = (url: string, origin: string): string => url.slice(origin.length + 1).replace(/[?#].*$/, "");

interface ExpectedIcon extends Address {
  readonly size: number;
}

const PLAIN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** The icons of the ribbon by the size they are asked for in, and the two of the list of add-ins. */
function expectedIcons(nodes: readonly PlacedNode[]): readonly ExpectedIcon[] {
  const urls = new Map(
    nodes.flatMap(({ node }) =>
      node.name === "bt:Image" && node.attributes["id"] !== undefined
        ? [[node.attributes["id"], node.attributes["DefaultValue"] ?? ""] as const]
        : [],
    ),
  );
  return nodes.flatMap(({ node, path }) => {
    const at = path.join("/");
    const size = Number(node.attributes["size"]);
    if (node.name === "bt:Image" && size > 0)
      return [{ at, size, url: urls.get(node.attributes["resid"] ?? "") ?? "" }];
    if (node.name !== "IconUrl" && node.name !== "HighResolutionIconUrl") return [];
    return [{ at, size: PLAIN_ICONS[node.name], url: node.attributes["DefaultValue"] ?? "" }];
  });
}

function checkIcon({ at, size, url }: ExpectedIcon, { origin, pngSize }: BuiltPane): readonly ManifestFault[] {
  const found = pngSize(pathIn(url, origin));
  if (found === null || (found[0] === size && found[1] === size)) return [];
  return [{ code: "iconSize", at, found: `${found.join(" × ")} instead of ${size}` }];
}
