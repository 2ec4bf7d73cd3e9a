import type { Column } from "../arithmetic/column.js";
import { constantColumn, subtractFractions, totalOfColumn, ZERO } from "../arithmetic/index.js";
import type { BoundPart } from "../binding/boundPart.js";
import type { PartAllocation } from "../domain/allocation.js";
import type { Text } from "../domain/text.js";
import type { Input, Origin } from "../formula/input.js";
import type { SpaceName } from "../formula/expression.js";
import { fullColumn } from "../formula/spaces.js";
import { otherModelInputs } from "./otherModelInputs.js";
import { ALL_BEFORE, FRAME_AMOUNT, FRAME_REST, FRAME_SUBTOTAL, LOOKED_AT } from "../mechanisms/names.js";
import { frameKeyOf } from "../model/payingFrame.js";
import type { Frame } from "./frames.js";
import { sumOfFrame, sumOfParts } from "./runningTotals.js";

/**
 * What a part may use of the parts before it (their amounts, its frame, what is left of the frame) and of other models and
 * years. Null where issues leave those without a result.
 */
export function dynamicInputs(
  bound: BoundPart,
  frame: Frame | null,
  done: readonly PartAllocation[],
): readonly Input[] | null {
  const others = otherModelInputs(bound, done);
  if (!others) return null;
  const lookedAt = sumOfParts(done, (part) => bound.lookedAt.includes(part));
  const label = { da: "Delene der ses på", en: "The parts looked at" };
  const earlier = [...bound.earlierParts].map(([name, part]) => {
    const amounts = sumOfParts(done, (other) => other === part);
    return input(name, "school", { da: part.name, en: part.name }, amounts, namesOf([part]));
  });
  const looked = input(LOOKED_AT, "school", label, lookedAt, namesOf(bound.lookedAt));
  const before = { da: "Alle tidligere dele", en: "All earlier parts" };
  const allBefore = input(
    ALL_BEFORE,
    "school",
    before,
    sumOfParts(done, () => true),
    namesOf(done.map(({ part }) => part)),
  );
  return [looked, allBefore, ...others, ...earlier, ...(frame ? frameInputs(bound, frame, done) : [])];
}

const namesOf = (parts: readonly { readonly name: string }[]): Origin => ({
  kind: "parts",
  names: parts.map(({ name }) => name),
});

function frameInputs(bound: BoundPart, frame: Frame, done: readonly PartAllocation[]): readonly Input[] {
  const subtotal = fullColumn(bound.binding.layout, sumOfFrame(done, frame.key), "school");
  const amount = frame.amount ?? ZERO;
  const rest = subtractFractions(amount, totalOfColumn(subtotal));
  const inFrame = namesOf(done.filter(({ part }) => frameKeyOf(part) === frame.key).map(({ part }) => part));
  const origin: Origin = { kind: "frame", name: frame.name, at: frame.at };
  const before = { da: "Tidligere dele i rammen", en: "Earlier parts of the frame" };
  const left = { da: "Rammen minus tidligere dele", en: "The frame minus earlier parts" };
  return [
    input(FRAME_SUBTOTAL, "school", before, subtotal, inFrame),
    input(FRAME_AMOUNT, "model", { da: "Rammen", en: "The frame" }, constantColumn(amount), origin),
    input(FRAME_REST, "model", left, constantColumn(rest), origin),
  ];
}

function input(name: string, space: SpaceName, label: Text, column: Column, origin: Origin): Input {
  return { name, space, label, unit: "kr", column, origin: () => origin };
}
