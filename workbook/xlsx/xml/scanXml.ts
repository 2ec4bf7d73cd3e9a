import { damaged } from "../fileFault.js";
import { decodeXmlText } from "./decodeText.js";
import { localName, readTag, type Attributes } from "./readTag.js";
import { readToken, type Token } from "./readToken.js";

/** What a reader of a part wants to hear, in the order of the file. Names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const DEEPEST = 256;
const DECLARED_ENCODING = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/;
const LONGEST_DECLARATION = 200;

/**
 * Reads a part once, from one end to the other, and throws a FileFault unless it is well-formed: a sheet that ends in
 * the middle must never pass for a short one. Declarations (DOCTYPE) are refused, so there are no entities to expand.
 */
export function scanXml(xml: string, part: string, listener: XmlListener): void {
  expectUtf8(xml, part);
  const scan = new Scan(part, listener);
  let at = 0;
  for (let next = xml.indexOf("<"); next >= 0; next = xml.indexOf("<", at)) {
    if (next > at) scan.takeText(decodeXmlText(xml.slice(at, next)));
    const token = readToken(xml, next, part);
    scan.take(token);
    at = token.end;
  }
  scan.takeText(xml.slice(at));
  scan.finish();
}

/** Which elements stand open; told of every token in turn. */
class Scan {
  readonly #open: string[] = [];
  readonly #part: string;
  readonly #listener: XmlListener;
  #hasRoot = false;

  constructor(part: string, listener: XmlListener) {
    this.#part = part;
    this.#listener = listener;
  }

  take(token: Token): void {
    if (token.kind === "literal") this.takeText(token.inside);
    if (token.kind === "start") this.#start(token.inside);
    if (token.kind === "end") this.#end(token.inside.trimEnd());
  }

  takeText(text: string | null): void {
    if (text === null) return damaged(this.#part, "xml");
    if (this.#open.length > 0) this.#listener.text?.(text);
    else if (text.trim() !== "") damaged(this.#part, "xml");
  }

  finish(): void {
    if (this.#open.length > 0 || !this.#hasRoot) damaged(this.#part, "cut off");
  }

  #start(inside: string): void {
    const tag = readTag(inside);
    const isSecondRoot = this.#open.length === 0 && this.#hasRoot;
    if (tag === null || isSecondRoot || this.#open.length >= DEEPEST) return damaged(this.#part, "xml");
    this.#hasRoot = true;
    this.#listener.open?.(localName(tag.name), tag.attributes);
    if (tag.isEmpty) this.#listener.close?.(localName(tag.name));
    else this.#open.push(tag.name);
  }

  #end(name: string): void {
    if (this.#open.pop() !== name) damaged(this.#part, "xml");
    this.#listener.close?.(localName(name));
  }
}

function expectUtf8(xml: string, part: string): void {
  const encoding = DECLARED_ENCODING.exec(xml.slice(0, LONGEST_DECLARATION))?.[1]?.toLowerCase() ?? "utf-8";
  if (encoding !== "utf-8" && encoding !== "us-ascii") damaged(part, "encoding");
}
