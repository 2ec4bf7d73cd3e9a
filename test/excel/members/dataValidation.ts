import { addLayer, readLayers } from "../book/layers.js";
import { invalidArgument } from "../protocol/hostError.js";
import { HostObject, type HostClass } from "../protocol/hostObject.js";
import { isRecord, type Wire } from "../protocol/wire.js";
import type { Area } from "./area.js";
import { bagMembers, type Store } from "./bag.js";
import { needEditable } from "./rangeValues.js";

const LONGEST_LIST = 255;
const KINDS: Readonly<Record<string, string>> = {
  ...{ list: "List", custom: "Custom", wholeNumber: "WholeNumber", decimal: "Decimal" },
  ...{ date: "Date", time: "Time", textLength: "TextLength" },
};
const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };

const store = (area: Area): Store => ({
  read: (path, otherwise) => readLayers(area.sheet.validations, area.rect, path, otherwise),
  write: (path, value) => {
    needEditable(area);
    if (path === "rule") checkRule(value);
    if (path === "prompt") checkLength(value, "title", 32);
    addLayer(area.sheet.validations, { rect: area.rect, values: { [path]: value } });
  },
});

/** One kind of rule; a list that is written out has at most 255 signs, as in every version of Excel. */
function checkRule(rule: Wire): void {
  const given = isRecord(rule) ? Object.entries(rule).filter(([, part]) => part !== null) : [];
  const [kind, part] = given[0] ?? [];
  if (given.length !== 1 || kind === undefined || !(kind in KINDS)) throw invalidArgument();
  if (kind !== "list") return;
  const source = isRecord(part) ? part["source"] : null;
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (!source.startsWith("=") && source.length > LONGEST_LIST) throw invalidArgument();
}

function checkLength(value: Wire, name: string, most: number): void {
  const text = isRecord(value) ? value[name] : null;
  if (typeof text === "string" && text.length > most) throw invalidArgument();
  const message = isRecord(value) ? value["message"] : null;
  if (typeof message === "string" && message.length > LONGEST_LIST) throw invalidArgument();
}

export function kindOf(rule: Wire): string {
  const kind = isRecord(rule) ? Object.keys(rule).find((key) => rule[key] !== null) : undefined;
  return kind === undefined ? "None" : (KINDS[kind] ?? "None");
}

const VALIDATION: HostClass<Area> = {
  name: "DataValidation",
  members: {
    ...bagMembers(
      { name: "", scalars: { Rule: {}, Prompt: NO_PROMPT, ErrorAlert: NO_ALERT, IgnoreBlanks: true } },
      store,
    ),
    Type: { get: (area) => kindOf(readLayers(area.sheet.validations, area.rect, "rule", {})) },
    Clear: {
      call: (area) => {
        needEditable(area);
        addLayer(area.sheet.validations, { rect: area.rect, values: null });
      },
    },
  },
};

export const dataValidation = (area: Area): HostObject => HostObject.of(VALIDATION, area);
