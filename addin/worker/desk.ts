import { checkInput, distinctIssues, type Issue, type ModelInput } from "../../engine/index.js";
import { parseModelInput } from "../../workbook/read/parseModelInput.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { isSealTable } from "../../workbook/seal/sealTableNames.js";
import { formulaParserFor } from "./formulaParserFor.js";

/** What the engine has before it between two calls: the tables opened last, and the input they gave. */
export interface OpenBook {
  readonly tables: readonly RawTable[];
  /** Null where an error withholds it. */
  readonly input: ModelInput | null;
  /** Those of the cells alone; result sheets are written with them and with what the run itself says. */
  readonly readIssues: readonly Issue[];
  /** All there are: of the cells, of the models and scenarios, of what is unused, of what has changed under seals. */
  readonly issues: readonly Issue[];
}

/** Where the open book lies. Calls that ask about it throw where none has been opened, which is a fault of ours. */
export class Desk {
  private open: OpenBook | null = null;

  async put(tables: readonly RawTable[]): Promise<OpenBook> {
    const parsed = parseModelInput(tables, { parseFormula: await formulaParserFor(tables) });
    const input = parsed.ok ? parsed.value : null;
    const ofSeals = input ? await sealIssuesOf(input, tables) : [];
    const issues = distinctIssues([...parsed.issues, ...(input ? checkInput(input) : []), ...ofSeals]);
    this.open = { tables, input, readIssues: parsed.issues, issues };
    return this.open;
  }

  /** The input to compute from. */
  input(): ModelInput {
    if (!this.open?.input) throw new Error("Something is to be computed before a workbook without errors is open");
    return this.open.input;
  }

  book(): OpenBook {
    if (!this.open) throw new Error("Something is asked about a workbook before one is open");
    return this.open;
  }
}

/** Only a workbook with seals, or with a scenario that should have one, has anything to check; what does it is loaded then. */
async function sealIssuesOf(input: ModelInput, tables: readonly RawTable[]): Promise<readonly Issue[]> {
  const hasFinal = input.scenarios.some(({ status }) => status === "final");
  if (!hasFinal && !tables.some(({ name }) => isSealTable(name))) return [];
  const { sealIssues } = await import("../../workbook/seal/sealIssues.js");
  return sealIssues(input, tables);
}
