import type { Handler } from "../handler.js";

/** Fingerprints are seldom asked for, and what makes them is loaded when they are. */
export const inputKey: Handler<"inputKey"> = async (desk) => {
  const { inputKeyOf } = await import("../../present/inputKeyOf.js");
  return inputKeyOf(desk.book().tables);
};
