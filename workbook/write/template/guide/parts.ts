import type { PartColumn } from "../../../../engine/domain/part.js";
import type { Text } from "../../../../engine/domain/text.js";
import { wordFor } from "../../../text/words.js";
import { EXAMPLE } from "./exampleNames.js";
import { mechanismLabel } from "./mechanismWords.js";
import { PART_COLUMNS } from "./partColumns.js";
import type { ExampleRow, ExampleValue, TableGuide } from "./tableGuide.js";

export const PARTS_GUIDE: TableGuide<PartColumn> = {
  rowPer: { da: "del af en model", en: "part of a model" },
  purpose: {
    da: "En model er en liste af dele, der regnes i nummerets orden. Den gamle model er også en model.",
    en: "A model is a list of parts, worked out in the order of their numbers. The old model is a model too.",
  },
  columns: PART_COLUMNS,
  repeated: null,
  example: [
    part(EXAMPLE.today, 10, EXAMPLE.current, "currentBudget"),
    part(EXAMPLE.model, 10, EXAMPLE.classes, "perClass", {
      groups: EXAMPLE.group,
      countBasis: EXAMPLE.follows,
      frame: EXAMPLE.frame,
      table: EXAMPLE.caps,
    }),
    part(EXAMPLE.model, 20, EXAMPLE.leadership, "staircase", {
      countBasis: { da: "kalenderår", en: "calendar year" },
      frame: EXAMPLE.frame,
      quantities: EXAMPLE.keyFigure,
      table: EXAMPLE.curve,
    }),
    part(EXAMPLE.model, 30, EXAMPLE.buildings, "fixedAmount", {
      countBasis: { da: "kalenderår", en: "calendar year" },
      frame: EXAMPLE.frame,
      quantities: EXAMPLE.floorArea,
    }),
    part(EXAMPLE.model, 90, EXAMPLE.rest, "residualPerPupil", {
      groups: EXAMPLE.group,
      countBasis: EXAMPLE.follows,
      frame: EXAMPLE.frame,
      quantities: { da: "elever", en: "pupils" },
    }),
  ],
};

function part(
  model: Text,
  number: number,
  name: Text,
  mechanism: string,
  more: Readonly<Partial<Record<PartColumn, ExampleValue>>> = {},
): ExampleRow<PartColumn> {
  const active = wordFor("yesNo", "yes");
  return {
    cells: { model, number, name, mechanism: mechanismLabel(mechanism), active, note: EXAMPLE.source, ...more },
  };
}
