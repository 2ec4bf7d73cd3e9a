import type { CliIo } from "./cliIo.js";

/** The command line in a terminal. A reader that has seen enough (`| head`) ends the output, which is no fault. */
export function processIo(home: string): CliIo {
  process.stdout.on("error", (error: Error & { readonly code?: string }) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    now: () => performance.now(),
    home,
    isDebug: process.env["TILDEL_DEBUG"] === "1",
  };
}
