import { spawn } from "node:child_process";
import { HOUSE } from "./house.js";

/** Runs a Node program in the repository, with our own terminal, and gives its exit code. */
export function runNode(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, [...args], {
    cwd: HOUSE,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
