import type { Text } from "../../../../engine/domain/text.js";

/** The names of the example, so that its tables point at each other. Everything says what it is: an example. */
export const EXAMPLE = {
  year: 2026,
  oldSchoolYear: "2025/26",
  newSchoolYear: "2026/27",
  school: "E1",
  model: { da: "Eksempelmodel", en: "Example model" },
  today: { da: "Eksempel i dag", en: "Example today" },
  frame: { da: "Eksempelramme", en: "Example frame" },
  caps: { da: "Eksempelloft", en: "Example cap" },
  curve: { da: "Eksempeltrappe", en: "Example staircase" },
  keyFigure: { da: "Eksempel ledere", en: "Example leaders" },
  classes: { da: "Eksempel klasser", en: "Example classes" },
  leadership: { da: "Eksempel ledelse", en: "Example leadership" },
  buildings: { da: "Eksempel bygninger", en: "Example buildings" },
  floorArea: { da: "Areal", en: "Floor area" },
  rest: { da: "Eksempel rest", en: "Example rest" },
  current: { da: "Eksempel nuværende budget", en: "Example current budget" },
  scenario: { da: "Eksempelscenarie", en: "Example scenario" },
  group: { da: "almen", en: "mainstream" },
  follows: { da: "7/12+5/12", en: "7/12+5/12" },
  source: { da: "Eksempel: skriv over", en: "Example: write over it" },
} as const satisfies Record<string, Text | string | number>;
