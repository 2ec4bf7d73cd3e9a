import { RECALCULATE_FUNCTION } from "./manifestFacts.js";
import { RESID } from "./resources.js";
import { element, textElement, type Lines } from "./xml.js";

/** The id by which Excel opens the pane again with a workbook that it was used in. */
const TASK_PANE_ID = "Office.AutoShowTaskpaneWithDocument";
const RIBBON_SIZES = [16, 32, 80] as const;

interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly action: Lines;
}

/** What Tildel adds to the Home tab: a group with two buttons. */
export function ribbon(): Lines {
  const open: Button = {
    id: "Tildel.Open",
    label: RESID.openLabel,
    tip: RESID.openTip,
    action: element(
      "Action",
      { "xsi:type": "ShowTaskpane" },
      textElement("TaskpaneId", TASK_PANE_ID),
      element("SourceLocation", { resid: RESID.pane }),
    ),
  };
  const recalculate: Button = {
    id: "Tildel.Recalculate",
    label: RESID.recalculateLabel,
    tip: RESID.recalculateTip,
    action: element("Action", { "xsi:type": "ExecuteFunction" }, textElement("FunctionName", RECALCULATE_FUNCTION)),
  };
  const group = element(
    "Group",
    { id: "Tildel.Group" },
    element("Label", { resid: RESID.group }),
    icon(),
    button(open),
    button(recalculate),
  );
  return element(
    "ExtensionPoint",
    { "xsi:type": "PrimaryCommandSurface" },
    element("OfficeTab", { id: "TabHome" }, group),
  );
}

function button({ id, label, tip, action }: Button): Lines {
  return element(
    "Control",
    { "xsi:type": "Button", id },
    element("Label", { resid: label }),
    element("Supertip", {}, element("Title", { resid: label }), element("Description", { resid: tip })),
    icon(),
    action,
  );
}

function icon(): Lines {
  const images = RIBBON_SIZES.map((size) => element("bt:Image", { size: String(size), resid: RESID.icon(size) }));
  return element("Icon", {}, ...images);
}
