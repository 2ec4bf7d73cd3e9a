import { z } from "zod/mini";
import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import { isReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";

// Zod would otherwise compile schemas with `new Function`, which the content security policy of a task pane forbids.
z.config({ jitless: true });

/** A cell parser from a schema whose error messages are issue codes; the first of them is the cause. */
export function cellParser<Value>(schema: z.ZodMiniType<Value>): CellParser<Value> {
  return (raw) => {
    const result = schema.safeParse(raw);
    return result.success ? read(result.data) : fault(codeOf(result.error));
  };
}

function codeOf(error: z.core.$ZodError): ReadIssueCode {
  const code = error.issues[0]?.message ?? "";
  if (!isReadIssueCode(code)) throw new Error(`A cell's schema gives "${code}", which is no issue code`);
  return code;
}

/** The message of a schema when the cell is not even of its type: the code that `codeFor` gives for what it holds. */
export function wrongType(codeFor: (raw: unknown) => ReadIssueCode): {
  readonly error: (issue: { input?: unknown }) => string;
} {
  return { error: (issue) => codeFor(issue.input) };
}

/** The message of one check of a schema. */
export function broken(code: ReadIssueCode): { readonly error: ReadIssueCode } {
  return { error: code };
}
