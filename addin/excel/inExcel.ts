import { portFaultOf } from "./portFaultOf.js";

/** Runs one piece of work in Excel; what goes wrong there is a fault of the workbook's, at `place` where that is known. */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  place: string | null = null,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw portFaultOf(error, place);
  }
}
