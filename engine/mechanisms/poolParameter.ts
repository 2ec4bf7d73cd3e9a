import type { FrameRole, PartShape } from "./mechanism.js";
import { FRAME_REST, parameter } from "./names.js";
import type { ParameterDeclaration } from "./parameterDeclaration.js";

/** The size of a pool: an amount, or the word "resten" for what earlier parts have left of the frame (A6, A1). */
export const POOL: ParameterDeclaration = {
  id: "pool",
  label: { da: "Pulje", en: "Pool" },
  kind: "amount",
  unit: "kr",
  varies: "model",
  mayBeRest: true,
  absent: "error",
};

export const poolTotal = (shape: PartShape): string => (shape.isRest("pool") ? FRAME_REST : parameter("pool"));
export const poolRole = (shape: PartShape): FrameRole => (shape.isRest("pool") ? "closing" : "open");
