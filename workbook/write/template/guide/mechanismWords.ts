import type { Text } from "../../../../engine/domain/text.js";
import { findMechanism, type Mechanism } from "../../../../engine/index.js";

/** The name of a mechanism as the workbook writes it. */
export function mechanismLabel(id: string): Text {
  return mechanism(id).label;
}

/** The name of a parameter of a mechanism as the workbook writes it. */
export function parameterLabel(mechanismId: string, id: string): Text {
  const parameter = mechanism(mechanismId).parameters.find((declared) => declared.id === id);
  if (!parameter) throw new Error(`The example uses a parameter that there is not: ${mechanismId}, ${id}`);
  return parameter.label;
}

function mechanism(id: string): Mechanism {
  const found = findMechanism(id);
  if (!found) throw new Error(`The example uses a mechanism that there is not: ${id}`);
  return found;
}
