import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../support/repository.js";
import type { Place } from "./place.js";

const FOLDER = join(ROOT, "out", "journey");

/** Does a piece of a journey; where it fails, a picture of the page is in out/journey and the browser's complaints are told. */
export async function seenWhenFailing(place: Place, name: string, piece: () => Promise<void>): Promise<void> {
  try {
    await piece();
  } catch (error) {
    mkdirSync(FOLDER, { recursive: true });
    await place.page.screenshot({ path: join(FOLDER, `${name}.png`) });
    const problems = place.problems().join("\n");
    throw new Error(`${name}, see out/journey: ${error instanceof Error ? error.message : String(error)}\n${problems}`);
  }
}
