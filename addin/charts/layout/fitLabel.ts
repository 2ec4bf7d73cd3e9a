import { textWidth } from "./textWidth.js";

/** A label cut to the room it has; `full` is what its title and the table say. */
export interface Label {
  readonly lines: readonly string[];
  readonly full: string;
  readonly isCut: boolean;
}

const ELLIPSIS = "…";

/** Breaks at spaces and after hyphens into at most `maxLines`; what is left over is cut with an ellipsis. */
export function fitLabel(full: string, room: number, size: number, maxLines = 1): Label {
  const words = full.trim().split(/(?<=-)|\s+/);
  const lines: string[] = [];
  let at = 0;
  while (at < words.length && lines.length < maxLines - 1) {
    const taken = wordsThatFit(words.slice(at), room, size);
    if (taken === 0) break;
    lines.push(joined(words.slice(at, at + taken)));
    at += taken;
  }
  const rest = joined(words.slice(at));
  const last = cutText(rest, room, size);
  return { lines: rest === "" ? lines : [...lines, last], full, isCut: last !== rest };
}

const joined = (words: readonly string[]): string =>
  words.reduce((line, word) => (line === "" || line.endsWith("-") ? line + word : `${line} ${word}`), "");

function wordsThatFit(words: readonly string[], room: number, size: number): number {
  const tooMany = words.findIndex((_, index) => textWidth(joined(words.slice(0, index + 1)), size) > room);
  return tooMany < 0 ? words.length : tooMany;
}

function cutText(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  for (let length = letters.length - 1; length > 0; length--) {
    const shorter = letters.slice(0, length).join("").trimEnd() + ELLIPSIS;
    if (textWidth(shorter, size) <= room) return shorter;
  }
  return ELLIPSIS;
}
