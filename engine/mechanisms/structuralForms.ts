import { lookup, times } from "../formula/build.js";
import type { Line } from "../formula/line.js";
import type { PartShape } from "./mechanism.js";
import { parameter, quantity } from "./names.js";
import type { Choice } from "./parameterDeclaration.js";
import { classLines, floorLines, found, LOSS_LINES, perYear, thresholdLines } from "./structuralLines.js";

/** The named forms of structural compensation; I1 of the mechanisms. */
export const FORMS: readonly Choice[] = [
  { id: "grant", label: { da: "tillæg pr. enhed", en: "grant per unit" } },
  { id: "floor", label: { da: "bund for små skoler", en: "small-school floor" } },
  { id: "tiers", label: { da: "trin", en: "tiers" } },
  { id: "threshold", label: { da: "tærskel pr. elev", en: "threshold per pupil" } },
  { id: "classes", label: { da: "klassestruktur", en: "class structure" } },
  { id: "loss", label: { da: "andel af strukturelt tab", en: "share of structural loss" } },
];

/** How many names of Mængde/nøgle the form itself uses; those of the conditions follow after them. */
export const quantitiesOfForm = (form: string): number => ({ loss: 0, classes: 2 })[form] ?? 1;

/** The lines of a form; the last one is named "found": what the form gives before conditions and share, in kr. */
export function formLines(shape: PartShape): readonly Line[] {
  switch (shape.choice("form")) {
    case "floor":
      return floorLines(shape);
    case "tiers":
      return [
        perYear({ da: "Opslag i kurven", en: "Looked up in the curve" }, lookup("curve", quantity(0), "unit")),
        ...found(shape),
      ];
    case "threshold":
      return thresholdLines(shape);
    case "classes":
      return classLines(shape);
    case "loss":
      return LOSS_LINES;
    default:
      return [
        perYear({ da: "Beløb × mængde", en: "Amount × quantity" }, times(parameter("amount"), quantity(0))),
        ...found(shape),
      ];
  }
}
