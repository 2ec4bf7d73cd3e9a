import { LONGEST } from "./manifestWords.js";
import type { ManifestFault, ManifestFaultCode } from "./manifestFault.js";
import { childNamed, type PlacedNode, type XmlNode } from "./xmlNode.js";

/** Where there are words, and how long Excel lets them be. */
const LIMITS: readonly (readonly [string, number])[] = [
  ["OfficeApp/DisplayName", LONGEST.name],
  ["OfficeApp/Description", LONGEST.description],
  ["bt:ShortStrings/bt:String", LONGEST.short],
  ["bt:LongStrings/bt:String", LONGEST.long],
];

/** Whether every text is there in the default language and in each of the others once, and short enough in all. */
export function checkWords(nodes: readonly PlacedNode[], root: XmlNode): readonly ManifestFault[] {
  const texts = nodes.flatMap((placed) => {
    const limit = LIMITS.find(([end]) => placed.path.join("/").endsWith(end));
    return limit ? [{ ...placed, limit: limit[1] }] : [];
  });
  const others = new Set(texts.flatMap(({ node }) => overridesOf(node).map(({ locale }) => locale)));
  const isDefault = others.has(childNamed(root, "DefaultLocale")?.text ?? "");
  return [
    ...(isDefault ? [{ code: "locales" as const, at: "DefaultLocale", found: [...others].join(", ") }] : []),
    ...texts.flatMap(({ node, path, limit }) => checkText(node, nameOf(node, path), limit, [...others].sort())),
  ];
}

function checkText(node: XmlNode, at: string, limit: number, locales: readonly string[]): readonly ManifestFault[] {
  const overrides = overridesOf(node);
  const fault = (code: ManifestFaultCode, found: string): ManifestFault => ({ code, at, found });
  const has = overrides.map(({ locale }) => locale).sort();
  const values = [node.attributes["DefaultValue"] ?? "", ...overrides.map(({ value }) => value)];
  return [
    ...(has.join() === locales.join() ? [] : [fault("locales", has.join(", "))]),
    ...values.filter((value) => value.trim() === "").map(() => fault("emptyText", "")),
    ...values.filter((value) => value.length > limit).map((value) => fault("tooLong", `${value.length} of ${limit}`)),
  ];
}

function overridesOf(node: XmlNode): readonly { readonly locale: string; readonly value: string }[] {
  const overrides = node.children.filter(({ name }) => name === "Override" || name === "bt:Override");
  return overrides.map(({ attributes }) => ({
    locale: attributes["Locale"] ?? "",
    value: attributes["Value"] ?? "",
  }));
}

const nameOf = (node: XmlNode, path: readonly string[]): string => node.attributes["id"] ?? path.join("/");
