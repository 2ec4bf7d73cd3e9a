import type { Column } from "../arithmetic/column.js";
import { constantColumn, subtractFractions, totalOfColumn, ZERO } from "../arithmetic/index.js";
import type { BoundPart } from "../binding/boundPart.js";
import type { PartAllocation } from "../domain/allocation.js";
import type { CellAddress } from "../domain/cell.js";
import type { Text } from "../domain/text.js";
import type { Input, Origin } from "../formula/input.js";
import type { SpaceName } from "../formula/expression.js";
import { fullColumn } from "../formula/spaces.js";
import { FRAME_AMOUNT, FRAME_REST, FRAME_SUBTOTAL, LOOKED_AT } from "../mechanisms/names.js";
import { frameKeyOf } from "../model/payingFrame.js";
import type { Frame } from "./frames.js";
import { sumOfFrame, sumOfParts } from "./runningTotals.js";

/** What a part may use of the parts before it: their amounts, its frame, and what is left of the frame. */
export function dynamicInputs(
  bound: BoundPart,
  frame: Frame | null,
  done: readonly PartAllocation[],
): readonly Input[] {
  const { layout } = bound.binding;
  const lookedAt = sumOfParts(done, (part) => bound.lookedAt.includes(part));
  const named = (parts: readonly { readonly name: string }[]): Origin => ({
    kind: "parts",
    names: parts.map(({ name }) => name),
  });
  const earlier = [...bound.earlierParts].map(([name, part]) =>
    input(
      name,
      "school",
      { da: part.name, en: part.name },
      sumOfParts(done, (other) => other === part),
      named([part]),
    ),
  );
  const lookedAtInput = input(
    LOOKED_AT,
    "school",
    { da: "Delene der ses på", en: "The parts looked at" },
    lookedAt,
    named(bound.lookedAt),
  );
  if (!frame) return [lookedAtInput, ...earlier];
  const subtotal = fullColumn(layout, sumOfFrame(done, frame.key), "school");
  const amount = frame.amount ?? ZERO;
  const rest = subtractFractions(amount, totalOfColumn(subtotal));
  const inFrame = named(done.filter(({ part }) => frameKeyOf(part) === frame.key).map(({ part }) => part));
  const origin: Origin = { kind: "frame", name: frame.name, at: frame.at };
  return [
    lookedAtInput,
    ...earlier,
    input(
      FRAME_SUBTOTAL,
      "school",
      { da: "Tidligere dele i rammen", en: "Earlier parts of the frame" },
      subtotal,
      inFrame,
    ),
    input(FRAME_AMOUNT, "model", { da: "Rammen", en: "The frame" }, constantColumn(amount), origin),
    input(
      FRAME_REST,
      "model",
      { da: "Rammen minus tidligere dele", en: "The frame minus earlier parts" },
      constantColumn(rest),
      origin,
    ),
  ];
}

function input(
  name: string,
  space: SpaceName,
  label: Text,
  column: Column,
  origin: Origin & { at?: readonly CellAddress[] },
): Input {
  return { name, space, label, unit: "kr", column, origin: () => origin };
}
