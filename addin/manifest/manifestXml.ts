import { DEFAULT_LOCALE, HELP_PAGE, iconPath, PANE_PAGE, PROVIDER, REQUIREMENTS, VERSION } from "./manifestFacts.js";
import { DESCRIPTION, NAME } from "./manifestWords.js";
import type { Place } from "./places.js";
import { RESID, localized, resources } from "./resources.js";
import { ribbon } from "./ribbon.js";
import { element, textElement, type Lines } from "./xml.js";

const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/** The manifest of one place, as it is written to the file: the order of elements is Excel's, which refuses any other. */
export function manifestXml(place: Place): string {
  const { origin, id, suffix } = place;
  const name = `${NAME}${suffix}`;
  const app = element(
    "OfficeApp",
    { xmlns: APP, "xmlns:xsi": INSTANCE, "xmlns:bt": BASIC_TYPES, "xsi:type": "TaskPaneApp" },
    textElement("Id", id),
    textElement("Version", VERSION),
    textElement("ProviderName", PROVIDER),
    textElement("DefaultLocale", DEFAULT_LOCALE),
    localized("DisplayName", { da: name, en: name }),
    localized("Description", DESCRIPTION),
    element("IconUrl", { DefaultValue: `${origin}/${iconPath(32)}` }),
    element("HighResolutionIconUrl", { DefaultValue: `${origin}/${iconPath(64)}` }),
    element("SupportUrl", { DefaultValue: `${origin}/${HELP_PAGE}` }),
    element("Hosts", {}, element("Host", { Name: "Workbook" })),
    requirements(),
    element("DefaultSettings", {}, element("SourceLocation", { DefaultValue: `${origin}/${PANE_PAGE}` })),
    textElement("Permissions", "ReadWriteDocument"),
    versionOverrides(place),
  );
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...app].join("\n")}\n`;
}

function requirements(): Lines {
  const sets = Object.entries(REQUIREMENTS).map(([Name, MinVersion]) => element("Set", { Name, MinVersion }));
  return element("Requirements", {}, element("Sets", {}, ...sets));
}

/** One runtime for the ribbon and the pane, so that *Beregn igen* finds the pane as it stands (decision 0013). */
function versionOverrides(place: Place): Lines {
  const start = element(
    "GetStarted",
    {},
    element("Title", { resid: RESID.startTitle }),
    element("Description", { resid: RESID.startText }),
    element("LearnMoreUrl", { resid: RESID.help }),
  );
  const workbook = element(
    "Host",
    { "xsi:type": "Workbook" },
    element("Runtimes", {}, element("Runtime", { resid: RESID.pane, lifetime: "long" })),
    element("DesktopFormFactor", {}, start, element("FunctionFile", { resid: RESID.pane }), ribbon()),
  );
  return element(
    "VersionOverrides",
    { xmlns: OVERRIDES, "xsi:type": "VersionOverridesV1_0" },
    element("Hosts", {}, workbook),
    resources(place),
  );
}
