import { PortFault } from "../../app/portFault.js";
import type { Work } from "../../app/workbookPort.js";
import type { Step } from "./step.js";

/** Excel on the web takes 5 MB at a time; a cell is about 13 bytes on the way (measured), a long text more. */
export const MOST_CELLS = 100_000;
const MOST_CHARACTERS = 2_000_000;
/** A sheet that is done is shown as done, but not every small one by itself. */
const WORTH_A_TRIP = 10_000;

/**
 * Does the steps in as few round trips as Excel takes, telling after each how far it is. Stops before the next one with
 * the fault "cancelled" once the signal says so; what was done by then stays, for whoever called to clear away.
 */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[], work: Work): Promise<void> {
  const total = steps.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  for (const trip of tripsOf(steps)) {
    stopIfCancelled(work.signal);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of trip) step.apply();
    await context.sync();
    done += trip.reduce((sum, { cells }) => sum + cells, 0);
    work.onProgress({ done, total, sheet: trip.at(-1)?.sheet ?? "" });
  }
  stopIfCancelled(work.signal);
}

export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new PortFault("cancelled");
}

/** Which steps go together: as many as fit, and a sheet that is worth it ends a trip. */
function tripsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const trips: Step[][] = [];
  let trip: Step[] = [];
  const load = { cells: 0, size: 0 };
  steps.forEach((step, index) => {
    const isFull = load.cells + step.cells > MOST_CELLS || load.size + step.size > MOST_CHARACTERS;
    const isNewSheet = steps[index - 1]?.sheet !== step.sheet && load.cells >= WORTH_A_TRIP;
    if (trip.length > 0 && (isFull || isNewSheet)) {
      trips.push(trip);
      trip = [];
      Object.assign(load, { cells: 0, size: 0 });
    }
    trip.push(step);
    load.cells += step.cells;
    load.size += step.size;
  });
  return trip.length > 0 ? [...trips, trip] : trips;
}
