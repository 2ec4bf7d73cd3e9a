import { outcomeOf } from "../../present/outcomeOf.js";
import type { Handler } from "../handler.js";

/** What makes seals is loaded when one is made. */
export const seal: Handler<"seal"> = async (desk, { scenario, date, sealedBy, language }) => {
  const { sealedBook } = await import("../../present/sealedBook.js");
  const sealed = sealedBook(desk.input(), desk.book().tables, { scenario, date, sealedBy });
  return outcomeOf(sealed, (value) => value, language);
};
