/** What a sheet is called while it is written, and while its successor takes its place. No user names a sheet like that. */
export const buildingName = (index: number, run: string): string => `Tildel ny ${index} - ${run}`;
export const asideName = (index: number, run: string): string => `Tildel gammel ${index} - ${run}`;

const STAGE = /^Tildel (ny|gammel) \d+ - ([0-9a-f]{8})$/;

/** Which run a sheet of that name belongs to and what part it plays; null where the name is an ordinary one. */
export function stageOfName(name: string): { readonly stage: "building" | "aside"; readonly run: string } | null {
  const [, word, run] = STAGE.exec(name) ?? [];
  return run === undefined ? null : { stage: word === "ny" ? "building" : "aside", run };
}

const RUN_LENGTH = 8;

/** A name for one run: whatever another run left behind, here or in a workbook that sheets were moved from, has another. */
export const newRun = (): string => crypto.randomUUID().slice(0, RUN_LENGTH);

const BUILDING_TABLE = /^Tildel_ny_\d+_[0-9a-f]{8}$/;

/** What a table is called while the one it replaces still has the name: no two of a workbook have the same. */
export const buildingTable = (index: number, run: string): string => `Tildel_ny_${index}_${run}`;

export const isBuildingTable = (name: string): boolean => BUILDING_TABLE.test(name);
