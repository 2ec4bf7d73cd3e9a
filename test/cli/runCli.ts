import { main } from "../../cli/main.js";
import { ROOT } from "../support/repository.js";

/** What a run of the command line gave: its exit code, and everything it printed. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with streams and a clock of its own. `times` are what the clock shows, in turn. */
export async function runCli(args: readonly string[], { times = [0], isDebug = false } = {}): Promise<CliRun> {
  const printed = { out: "", err: "" };
  let asked = 0;
  const code = await main(args, {
    stdout: (text) => void (printed.out += text),
    stderr: (text) => void (printed.err += text),
    now: () => times[Math.min(asked++, times.length - 1)] ?? 0,
    home: ROOT,
    isDebug,
  });
  return { code, ...printed };
}
