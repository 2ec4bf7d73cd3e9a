import { HELP_PAGE, ICON_SIZES, iconPath, OTHER_LOCALE, PANE_PAGE } from "./manifestFacts.js";
import { GET_STARTED, GROUP, OPEN, RECALCULATE, type ManifestText } from "./manifestWords.js";
import type { Place } from "./places.js";
import { element, type Lines } from "./xml.js";

/** What the rest of the manifest points at, by names of at most 32 characters. */
export const RESID = {
  pane: "Pane.Url",
  help: "Help.Url",
  icon: (size: number): string => `Icon.${size}`,
  group: "Group.Label",
  openLabel: "Open.Label",
  openTip: "Open.Tip",
  recalculateLabel: "Recalculate.Label",
  recalculateTip: "Recalculate.Tip",
  startTitle: "Start.Title",
  startText: "Start.Text",
} as const;

export function resources({ origin }: Place): Lines {
  const image = (size: (typeof ICON_SIZES)[number]): Lines =>
    element("bt:Image", { id: RESID.icon(size), DefaultValue: `${origin}/${iconPath(size)}` });
  const url = (id: string, page: string): Lines => element("bt:Url", { id, DefaultValue: `${origin}/${page}` });
  return element(
    "Resources",
    {},
    element("bt:Images", {}, ...ICON_SIZES.map(image)),
    element("bt:Urls", {}, url(RESID.pane, PANE_PAGE), url(RESID.help, HELP_PAGE)),
    element(
      "bt:ShortStrings",
      {},
      words(RESID.group, GROUP),
      words(RESID.openLabel, OPEN.label),
      words(RESID.recalculateLabel, RECALCULATE.label),
      words(RESID.startTitle, GET_STARTED.title),
    ),
    element(
      "bt:LongStrings",
      {},
      words(RESID.openTip, OPEN.tip),
      words(RESID.recalculateTip, RECALCULATE.tip),
      words(RESID.startText, GET_STARTED.description),
    ),
  );
}

function words(id: string, { da, en }: ManifestText): Lines {
  return element("bt:String", { id, DefaultValue: da }, element("bt:Override", { Locale: OTHER_LOCALE, Value: en }));
}

/** A text outside the resources, with its override. */
export function localized(name: string, { da, en }: ManifestText): Lines {
  return element(name, { DefaultValue: da }, element("Override", { Locale: OTHER_LOCALE, Value: en }));
}
