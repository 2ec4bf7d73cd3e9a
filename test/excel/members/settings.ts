import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { plain, text } from "./given.js";
import type { OpenBook } from "./openBook.js";

interface Setting {
  readonly open: OpenBook;
  readonly key: string;
}

/** Around a megabyte Excel has had enough. */
const LARGEST = 1_000_000;

const SETTING: HostClass<Setting> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  members: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ open, key }) => open.data.settings.get(key) ?? null,
      set: ({ open, key }, value) => store(open, key, value),
    },
    Delete: { call: ({ open, key }) => void open.data.settings.delete(key) },
  },
};

function store(open: OpenBook, key: string, value: Argument): void {
  if (JSON.stringify(plain(value)).length > LARGEST) throw invalidArgument();
  open.data.settings.set(key, plain(value));
}

const COLLECTION: HostClass<OpenBook> = {
  name: "SettingCollection",
  members: {
    Add: {
      call: (open, key, value) => {
        store(open, text(key), value);
        return HostObject.of(SETTING, { open, key: text(key) });
      },
    },
    GetCount: { call: ({ data }) => data.settings.size },
    GetItemOrNullObject: {
      call: (open, key) =>
        open.data.settings.has(text(key)) ? HostObject.of(SETTING, { open, key: text(key) }) : undefined,
    },
  },
  items: (open) => [...open.data.settings.keys()].map((key) => HostObject.of(SETTING, { open, key })),
  item: (open, key) => {
    if (!open.data.settings.has(text(key))) throw itemNotFound(text(key));
    return HostObject.of(SETTING, { open, key: text(key) });
  },
};

export const settingCollection = (open: OpenBook): HostObject => HostObject.of(COLLECTION, open);
