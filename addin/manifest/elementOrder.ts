/**
 * The children that each element of a task pane's manifest may have, in the only order Excel reads them in, as Microsoft
 * lists it ("How to find the proper order of manifest elements"). `+` comes once or more, `*` any number of times, `?`
 * once at most. An element that is not listed here has no children.
 */
export const ELEMENT_ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  "OfficeApp/DisplayName": "Override*",
  "OfficeApp/Description": "Override*",
  AppDomains: "AppDomain+",
  "OfficeApp/Hosts": "Host+",
  Requirements: "Sets Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  "VersionOverrides/Hosts": "Host+",
  "VersionOverrides/Hosts/Host": "Runtimes? DesktopFormFactor",
  Runtimes: "Runtime+",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl?",
  ExtensionPoint: "OfficeTab+",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Icon: "bt:Image+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "TaskpaneId? SourceLocation? FunctionName? Title?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:String": "bt:Override*",
};

/** An expression that the names of an element's children, each followed by a blank, have to match as a whole. */
export function orderOf(path: readonly string[]): RegExp {
  const keys = path.map((_, index) => path.slice(index).join("/"));
  // The longest key that fits: "VersionOverrides/Hosts" before "Hosts".
  const key = keys.find((candidate) => candidate in ELEMENT_ORDER) ?? "";
  const parts = (ELEMENT_ORDER[key] ?? "").split(" ").filter((part) => part !== "");
  return new RegExp(`^${parts.map(partPattern).join("")}$`);
}

function partPattern(part: string): string {
  const [, name = "", often = ""] = /^(.*?)([*+?]?)$/.exec(part) ?? [];
  return `(?:${name} )${often === "+" ? "+" : often}`;
}
