export type ManifestFaultCode =
  | "noXml"
  | "order"
  | "danglingResid"
  | "longResid"
  | "unusedResource"
  | "doubledId"
  | "notHttps"
  | "otherOrigin"
  | "missingFile"
  | "iconSize"
  | "guid"
  | "version"
  | "tooLong"
  | "emptyText"
  | "locales"
  | "requirement"
  | "command";

/** One thing Excel would refuse or quietly not show, and where it is. */
export interface ManifestFault {
  readonly code: ManifestFaultCode;
  readonly at: string;
  readonly found: string;
}

/** What the checker has to know of the pane that the manifest points at. */
export interface BuiltPane {
  readonly origin: string;
  readonly has: (path: string) => boolean;
  /** Width and height of a PNG in the pane; null where there is none. */
  readonly pngSize: (path: string) => readonly [number, number] | null;
  /** The requirement sets that the code holds itself to. */
  readonly requirements: Readonly<Record<string, string>>;
  /** What the code answers to when the ribbon calls. */
  readonly functions: readonly string[];
}
