import { XMLParser } from "fast-xml-parser";

/** An element as it stands in the file: its children in their order, its own text without blanks around it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const ATTRIBUTES = ":@";
const TEXT = "#text";
const PREFIX = "";

type Parsed = Readonly<Record<string, unknown>>;

/** Reads the one element that a file of XML is; or what is wrong with it, where it is none. */
export function readXml(xml: string): XmlNode | string {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: PREFIX,
    ignoreDeclaration: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [root] = nodesOf(parser.parse(xml));
  return unbalanced(xml) ?? root ?? "No element";
}

const TAG = /<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g;

/** The parser closes what is left open by itself; Excel does not. Null where every element is closed by its own name. */
function unbalanced(xml: string): string | null {
  const open: string[] = [];
  for (const [, isEnd, name = "", isEmpty] of xml.matchAll(TAG)) {
    if (isEnd === "/") {
      const last = open.pop();
      if (last !== name) return `</${name}> closes <${last ?? ""}>`;
    } else if (isEmpty !== "/") open.push(name);
  }
  return open.length === 0 ? null : `<${open.join("> <")}> is not closed`;
}

function nodesOf(parsed: unknown): readonly XmlNode[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.filter(isParsed).flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === TEXT) return [];
    const inner = entry[name];
    return [{ name, attributes: attributesOf(entry), children: nodesOf(inner), text: textOf(inner) }];
  });
}

const isParsed = (value: unknown): value is Parsed => typeof value === "object" && value !== null;

function attributesOf(entry: Parsed): Readonly<Record<string, string>> {
  const found = entry[ATTRIBUTES];
  return isParsed(found) ? Object.fromEntries(Object.entries(found).map(([key, value]) => [key, String(value)])) : {};
}

function textOf(inner: unknown): string {
  if (!Array.isArray(inner)) return "";
  const texts = inner.filter(isParsed).flatMap((entry) => (TEXT in entry ? [String(entry[TEXT])] : []));
  return texts.join("").trim();
}

/** Every element of a tree, from the root down, each with the names above it. */
export function allNodes(node: XmlNode, above: readonly string[] = []): readonly PlacedNode[] {
  const path = [...above, node.name];
  return [{ node, path }, ...node.children.flatMap((child) => allNodes(child, path))];
}

export interface PlacedNode {
  readonly node: XmlNode;
  readonly path: readonly string[];
}

export const childNamed = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);
