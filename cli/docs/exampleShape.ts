import type { Mechanism } from "../../engine/index.js";
import type { PartShape } from "../../engine/mechanisms/mechanism.js";

const SHOWN_DECIMALS = 2;

/** A part that uses everything its mechanism offers, to show all lines a formula can have. */
export function exampleShape({ parameters, quantities, table }: Mechanism): PartShape {
  const find = (id: string): Mechanism["parameters"][number] | undefined =>
    parameters.find((parameter) => parameter.id === id);
  return {
    has: (id) => find(id) !== undefined,
    choice: (id) => {
      const parameter = find(id);
      const absent = parameter?.absent;
      if (absent !== undefined && absent !== "error" && typeof absent.value === "string") return absent.value;
      return parameter?.choices?.[0]?.id ?? "";
    },
    whole: (id) => {
      const absent = find(id)?.absent;
      return absent !== undefined && absent !== "error" && typeof absent.value === "number"
        ? absent.value
        : SHOWN_DECIMALS;
    },
    isRest: () => false,
    followsOneYear: false,
    quantities: Math.max(quantities.least, Math.min(quantities.most, 1)),
    ownFramePays: true,
    hasTable: table !== null,
  };
}
