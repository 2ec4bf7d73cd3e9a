import { damaged } from "../fileFault.js";

/** A piece of markup: where it ends, and what stands inside it. */
export interface Token {
  readonly kind: "start" | "end" | "literal" | "skip";
  readonly inside: string;
  readonly end: number;
}

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const GREATER_THAN = 62;

/** Reads the markup that begins with the < at `at`; throws a FileFault when it does not end, or declares something. */
export function readToken(xml: string, at: number, part: string): Token {
  const second = xml[at + 1];
  if (second === "/") return upTo(">", "</", "end", xml, at, part);
  if (second === "?") return upTo("?>", "<?", "skip", xml, at, part);
  if (second !== "!") return startTag(xml, at, part);
  if (xml.startsWith("<!--", at)) return upTo("-->", "<!--", "skip", xml, at, part);
  if (xml.startsWith("<![CDATA[", at)) return upTo("]]>", "<![CDATA[", "literal", xml, at, part);
  return damaged(part, xml.startsWith("<!DOCTYPE", at) ? "doctype" : "xml");
}

function upTo(closing: string, opening: string, kind: Token["kind"], xml: string, at: number, part: string): Token {
  const start = at + opening.length;
  const end = xml.indexOf(closing, start);
  if (end < 0) return damaged(part, "cut off");
  return { kind, inside: xml.slice(start, end), end: end + closing.length };
}

/** A > may stand inside an attribute's quotes. */
function startTag(xml: string, at: number, part: string): Token {
  let quote = 0;
  for (let index = at + 1; index < xml.length; index++) {
    const code = xml.charCodeAt(index);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === GREATER_THAN) return { kind: "start", inside: xml.slice(at + 1, index), end: index + 1 };
  }
  return damaged(part, "cut off");
}
