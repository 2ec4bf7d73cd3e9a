import { nextId } from "../book/newBook.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass, type Members } from "../protocol/hostObject.js";
import { text } from "./given.js";
import type { OpenBook } from "./openBook.js";

interface Part {
  readonly open: OpenBook;
  readonly id: string;
}

/** All parts (null), or those whose root element is of one namespace. */
interface Parts {
  readonly open: OpenBook;
  readonly namespace: string | null;
}

const xmlOf = ({ open, id }: Part): string => open.data.xmlParts.get(id) ?? "";

const namespaceOf = (xml: string): string => /<[\w:.-]+[^>]*?\sxmlns(?::[\w.-]+)?="([^"]*)"/.exec(xml)?.[1] ?? "";

const PART: HostClass<Part> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
    GetXml: { call: xmlOf },
    SetXml: { call: ({ open, id }, xml) => void open.data.xmlParts.set(id, checked(xml)) },
    Delete: { call: ({ open, id }) => void open.data.xmlParts.delete(id) },
  },
};

function checked(xml: Argument): string {
  if (!/^\s*<[\s\S]*>\s*$/.test(text(xml))) throw invalidArgument();
  return text(xml);
}

const listed = ({ open, namespace }: Parts): readonly Part[] =>
  [...open.data.xmlParts]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => ({ open, id }));

const partObject = (part: Part): HostObject => HostObject.of(PART, part);

function only(parts: Parts): HostObject | undefined {
  const [part, ...more] = listed(parts);
  return part && more.length === 0 ? partObject(part) : undefined;
}

const found = (parts: Parts, id: Argument): HostObject | undefined =>
  listed(parts)
    .filter((part) => part.id === text(id))
    .map(partObject)[0];

function orFail(part: HostObject | undefined): HostObject {
  if (!part) throw itemNotFound("custom XML part");
  return part;
}

const finding: Members<Parts> = {
  GetCount: { call: (parts) => listed(parts).length },
  GetItemOrNullObject: { call: found },
};

const SCOPED: HostClass<Parts> = {
  name: "CustomXmlPartScopedCollection",
  members: {
    ...finding,
    GetOnlyItem: { call: (parts) => orFail(only(parts)) },
    GetOnlyItemOrNullObject: { call: only },
  },
  items: (parts) => listed(parts).map(partObject),
  item: (parts, id) => orFail(found(parts, id)),
};

const COLLECTION: HostClass<Parts> = {
  name: "CustomXmlPartCollection",
  members: {
    ...finding,
    Add: {
      call: ({ open }, xml) => {
        const id = nextId(open.data);
        open.data.xmlParts.set(id, checked(xml));
        return partObject({ open, id });
      },
    },
    GetByNamespace: { call: ({ open }, namespace) => HostObject.of(SCOPED, { open, namespace: text(namespace) }) },
  },
  items: (parts) => listed(parts).map(partObject),
  item: (parts, id) => orFail(found(parts, id)),
};

export const xmlPartCollection = (open: OpenBook): HostObject => HostObject.of(COLLECTION, { open, namespace: null });
