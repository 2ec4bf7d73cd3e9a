import { PortFault } from "../../../addin/app/portFault.js";
import type { TableEdits, WorkbookPort } from "../../../addin/app/workbookPort.js";
import { excelWorkbook } from "../../../addin/excel/excelWorkbook.js";
import { bookOfTables, everything, TRANSPORT, type BookData, type EmulatedExcel } from "../../excel/index.js";
import { closePorts, openPort, work } from "./openPort.js";
import { plainSheet, resultSheet, SCHOOLS, SEALED, sealSheets, tableSheets } from "./smallSheets.js";

const MINUTES = 900_000;
/** `FAULTS=all npx jest test/addin/excel/faults` takes every code at every action, which takes ten minutes. */
const TAKES_ALL = process.env["FAULTS"] === "all";
const CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "GeneralException",
  "InvalidArgument",
  "ItemNotFound",
  "Conflict",
  "InvalidSelection",
  "RequestAborted",
  "UnsupportedOperation",
  "ItemAlreadyExists",
  "InactiveWorkbook",
  "ResponsePayloadSizeLimitExceeded",
] as const;
/** What is written into a sheet is much the same over and over; where names are swapped every action is one of a kind. */
const LAST_ACTIONS = 120;
const EVERY = 9;
/** Looking what is there, and putting names back, takes fewer actions than this; where it is over is found out. */
const MOST_TO_PUT_RIGHT = 200;
/** So many actions that fail one after another make up that nothing works any more. */
const FAULTS_IN_A_ROW = 30;
/** Only what fills sheets has more actions than this. */
const LARGE_BATCH = 60;

const EDITS: TableEdits = {
  cells: [
    { sheet: "Skoler", address: "C2", value: 4100 },
    { sheet: "Skoler", address: "A3", value: "007" },
  ],
  append: [
    {
      table: "Skoler",
      rows: [
        ["0103", "Skovskolen", null],
        ["0104", "Åskolen", 900],
      ],
    },
  ],
};
const OLD_RESULTS = [plainSheet("Konsekvens", "1"), plainSheet("Kontrol", "2")];
const NEW_RESULTS = [resultSheet("Konsekvens", "-7"), plainSheet("Figur", "9")];

type Run = (port: WorkbookPort) => Promise<unknown>;

/** What the workbook is asked for; each replaces, adds or changes something that was there. */
const RUNS: Readonly<Record<string, Run>> = {
  insertSheets: (port) => port.insertSheets(tableSheets, work()),
  writeResults: (port) => port.writeResults(NEW_RESULTS, work()),
  writeSeals: (port) => port.writeSeals(sealSheets("2026-06-01"), work()),
  editTables: (port) => port.editTables(EDITS),
};

let host: EmulatedExcel;
let port: WorkbookPort;
/** A workbook with a table of the user's, seals that a file brought with it, and results from before. */
let start: BookData;
/** Faults that the last run which was disturbed never came to. */
let unmet = 0;

beforeAll(async () => {
  ({ host, port } = await openPort({ book: bookOfTables([SCHOOLS, ...SEALED]) }));
  await port.writeResults(OLD_RESULTS, work());
  start = host.save();
});
afterAll(closePorts);

/** Everything that can be seen of the workbook; where a chart was placed is remembered under the name its sheet had then. */
const seen = (): string =>
  JSON.stringify(everything(host.save()), (key, value: unknown) => {
    if (key === "position") return undefined;
    return value instanceof Map ? [...value] : value;
  });

interface Ends {
  readonly before: string;
  readonly after: string;
  readonly actions: number;
  readonly requests: number;
}

async function undisturbed(run: Run): Promise<Ends> {
  host.restore(start);
  const before = seen();
  host.trace.clear();
  await run(port);
  return { before, after: seen(), actions: host.trace.actions, requests: host.trace.syncs };
}

/** Runs with faults ordered, and says how it ended: "done", or the fault. */
async function disturbed(run: Run, order: () => void): Promise<unknown> {
  host.restore(start);
  order();
  const ended = await run(port).then(
    () => "done",
    (error: unknown) => error,
  );
  unmet = host.faults.pending;
  host.faults.clear();
  return ended;
}

/** Why a run that was disturbed once ended as it may not; null where it may. */
function wrongEnd(ended: unknown, { before, after }: Ends): string | null {
  const now = seen();
  if (ended === "done") return now === after ? null : "said done, and the new is not whole";
  if (!(ended instanceof PortFault)) return `threw ${String(ended)}`;
  if (now !== before) return now === after ? "said it failed, and it was done" : "left something half done";
  return ended.isWhole ? null : "said it was not whole, and it was";
}

/** Every code at every action, or every action with one code after the other. */
const codesAt = (action: number): readonly string[] =>
  TAKES_ALL ? CODES : CODES.filter((_, index) => index === action % CODES.length);

describe.each(Object.entries(RUNS))("%s", (name, run) => {
  test(
    "where any action fails once, all of it is done or none of it, and the fault is one of the port's",
    async () => {
      const ends = await undisturbed(run);
      const wrong: string[] = [];
      let runs = 0;
      for (let action = 1; action <= ends.actions; action++) {
        for (const code of codesAt(action)) {
          const ended = await disturbed(run, () => host.faults.failAt(action, code));
          const why = wrongEnd(ended, ends);
          if (why !== null) wrong.push(`action ${action}, ${code}: ${why}`);
          runs += 1;
        }
      }
      console.info(`${name}: ${ends.actions} actions, ${CODES.length} codes, ${runs} runs, ${wrong.length} wrong`);
      expect(wrong).toEqual([]);
    },
    MINUTES,
  );

  test(
    "so where any request is lost on its way, before Excel does it or after",
    async () => {
      const ends = await undisturbed(run);
      const wrong: string[] = [];
      for (let request = 1; request <= ends.requests; request++) {
        for (const [what, status] of Object.entries(TRANSPORT)) {
          for (const when of ["before", "after"] as const) {
            const ended = await disturbed(run, () => host.faults.failRequest(request, status, when));
            const why = wrongEnd(ended, ends);
            if (why !== null) wrong.push(`request ${request}, ${what}, ${when}: ${why}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
    MINUTES,
  );
});

/** Every action of putting right, or every other: the odd ones after one action of the swap, the even after the next. */
const LATER_STEP = TAKES_ALL ? 1 : 2;
const firstLater = (action: number): number => (TAKES_ALL ? 1 : 1 + (action % LATER_STEP));

/** How a run ends whose faults go on until the pane is opened again; null where it ended as it may. */
async function wrongAfterOpening(run: Run, ends: Ends, order: () => void): Promise<string | null> {
  const ended = await disturbed(run, order);
  const left = seen();
  await excelWorkbook("da").readTables();
  const now = seen();
  if (now !== ends.before && now !== ends.after) return `left something half done: ${String(ended)}`;
  if (ended === "done") return now === ends.after ? null : "said done, and the new is not whole";
  if (!(ended instanceof PortFault)) return `threw ${String(ended)}`;
  // Whoever is told that the workbook is whole finds it whole, also before the pane is opened again.
  return ended.isWhole && left !== ends.before ? "said it was whole, and it was not" : null;
}

/** From an action on nothing works any more, neither the run nor what it tries to put right. */
function failFrom(action: number): void {
  for (let later = 0; later < FAULTS_IN_A_ROW; later++)
    host.faults.failAt(action + later, "InvalidOperationInCellEditMode");
}

describe.each(["insertSheets", "writeResults", "writeSeals"])(
  "%s, when everything fails from some action on",
  (name) => {
    test(
      "the next who opens the pane finds all of it or none of it, and no trace of what was broken off",
      async () => {
        const run = RUNS[name] ?? noRun;
        const ends = await undisturbed(run);
        const wrong: string[] = [];
        const looked = Array.from({ length: ends.actions }, (_, index) => index + 1).filter(
          (action) => action > ends.actions - LAST_ACTIONS || action % EVERY === 0,
        );
        for (const action of looked) {
          const why = await wrongAfterOpening(run, ends, () => failFrom(action));
          if (why !== null) wrong.push(`from action ${action}: ${why}`);
        }
        console.info(`${name}: broken off at ${looked.length} of ${ends.actions} actions, ${wrong.length} wrong`);
        expect(wrong).toEqual([]);
      },
      MINUTES,
    );

    test(
      "so where names were being swapped when it failed, and it fails again while that is put right",
      async () => {
        const run = RUNS[name] ?? noRun;
        const ends = await undisturbed(run);
        const { first, last } = swapOf(host.trace.requests.map(({ actions }) => actions));
        const wrong: string[] = [];
        let runs = 0;
        for (let action = first; action <= last; action++) {
          unmet = 0;
          for (let later = firstLater(action); unmet < FAULTS_IN_A_ROW; later += LATER_STEP) {
            if (later > MOST_TO_PUT_RIGHT) throw new Error("It is put right for longer than anybody looks");
            const why = await wrongAfterOpening(run, ends, () => {
              host.faults.failAt(action, "Conflict");
              failFrom(action + later);
            });
            if (why !== null) wrong.push(`action ${action}, from ${later} later on: ${why}`);
            runs += 1;
            // Where it was over before the first of them, it is so wherever they stand from here on.
          }
        }
        console.info(`${name}: swapping of ${last - first + 1} actions, ${runs} runs, ${wrong.length} wrong`);
        expect(wrong).toEqual([]);
      },
      MINUTES,
    );
  },
);

/** The actions that swap names: the batch right after the last large one, which is what fills the sheets. */
function swapOf(requests: readonly number[]): { readonly first: number; readonly last: number } {
  const swap = requests.reduce((found, actions, index) => (actions > LARGE_BATCH ? index + 1 : found), 0);
  const before = requests.slice(0, swap).reduce((sum, actions) => sum + actions, 0);
  return { first: before + 1, last: before + (requests[swap] ?? 0) };
}

function noRun(): Promise<never> {
  throw new Error("There is no such run");
}
