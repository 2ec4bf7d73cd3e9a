import { decodeXstring } from "../xml/decodeText.js";

/** Puts the `t` elements of a string item together; shared with cells that hold their text themselves. */
export interface TextCollector {
  readonly start: () => void;
  readonly open: (tag: string) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string) => void;
  readonly read: () => string;
}

export function collectText(): TextCollector {
  let collected = "";
  let isText = false;
  let isReading = false;
  return {
    start: () => {
      collected = "";
    },
    open: (tag) => {
      if (tag === "rPh") isReading = true;
      isText = tag === "t" && !isReading;
    },
    close: (tag) => {
      if (tag === "rPh") isReading = false;
      isText = false;
    },
    text: (text) => {
      if (isText) collected += text;
    },
    read: () => decodeXstring(collected),
  };
}
