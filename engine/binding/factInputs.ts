import { constantColumn, fraction } from "../arithmetic/index.js";
import type { Layout } from "../facts/layout.js";
import type { Input } from "../formula/input.js";
import { CAP, PUPILS, PUPILS_IN_HIGHER_BANDS, WEIGHT, WEIGHT_SUM } from "../mechanisms/names.js";

/** Pupils per row, with the cells of Elevtal they were counted in. */
export const pupilsInput = (layout: Layout): Input => ({
  name: PUPILS,
  space: "row",
  label: { da: "Elever", en: "Pupils" },
  unit: "pupils",
  column: layout.pupils,
  origin: (element) => ({ kind: "cells", at: layout.describeRow(element).cells }),
});

export const higherPupilsInput = (layout: Layout): Input => ({
  ...pupilsInput(layout),
  name: PUPILS_IN_HIGHER_BANDS,
  label: { da: "Elever i højere trin", en: "Pupils in higher grades" },
  column: layout.pupilsInHigherBands,
  origin: (element) => ({ kind: "cells", at: layout.describeRow(element).cellsInHigherBands }),
});

export const capInput = (layout: Layout): Input => ({
  name: CAP,
  space: "row",
  label: { da: "Klasseloft", en: "Class cap" },
  unit: "pupils",
  column: layout.caps,
  origin: (element) => {
    const { capAt } = layout.describeRow(element);
    return { kind: "cells", at: capAt ? [capAt] : [] };
  },
});

/** The school year's weight in the budget year; the same for every school. */
export const weightInput = (layout: Layout): Input => ({
  name: WEIGHT,
  space: "year",
  label: { da: "Skoleårets vægt", en: "Weight of the school year" },
  unit: "months",
  column: layout.weights,
  origin: () => ({ kind: "calendar" }),
});

export const weightSumInput = (layout: Layout): Input => ({
  name: WEIGHT_SUM,
  space: "model",
  label: { da: "Vægtene i alt", en: "Weights in all" },
  unit: "months",
  column: constantColumn(fraction(layout.weightSum)),
  origin: () => ({ kind: "calendar" }),
});
