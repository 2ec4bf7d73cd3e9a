import type { Package } from "../package/openPackage.js";
import { scanXml } from "../xml/scanXml.js";
import { collectText } from "./collectText.js";
import type { WorkbookPart } from "./workbookPart.js";

/** The texts that cells refer to by number. Runs of different fonts are put together; readings of East Asian signs (rPh) are not text. */
export function readSharedStrings(file: Package, workbook: WorkbookPart): readonly string[] {
  const part = workbook.relationships.find((relationship) => relationship.type === "sharedStrings")?.target;
  const strings: string[] = [];
  if (part === undefined) return strings;
  const text = collectText();
  scanXml(file.required(part), part, {
    open: (tag) => {
      if (tag === "si") text.start();
      text.open(tag);
    },
    close: (tag) => {
      text.close(tag);
      if (tag === "si") strings.push(text.read());
    },
    text: text.text,
  });
  return strings;
}
