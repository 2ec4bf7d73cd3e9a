/** Writes a small piece of XML: an element is a list of lines, its children indented by two. */
export type Lines = readonly string[];

type Attributes = Readonly<Record<string, string>>;

export function element(name: string, attributes: Attributes, ...children: readonly Lines[]): Lines {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  const inner = children.flat();
  return inner.length === 0 ? [`<${open}/>`] : [`<${open}>`, ...inner.map((line) => `  ${line}`), `</${name}>`];
}

/** An element that holds a text. */
export function textElement(name: string, text: string): Lines {
  return [`<${name}>${escaped(text)}</${name}>`];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
