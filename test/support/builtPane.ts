import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./repository.js";

/** With our own copy of office.js, so that no test asks another machine for anything. */
const FOLDER = join(ROOT, "out", "pane");
const STAMP = join(FOLDER, ".built");
const LOCK = join(ROOT, "out", "pane.lock");
const SOURCES = ["engine", "workbook", "addin", "webpack.config.js", "package-lock.json"];
const STALE_AFTER_MS = 180_000;
const LOOK_AGAIN_AFTER_MS = 200;

/**
 * The folder of the pane as it ships, built for production where the sources are newer than the last build. Several test
 * files may ask at once: the first builds, the others wait.
 */
export async function builtPane(): Promise<string> {
  mkdirSync(join(ROOT, "out"), { recursive: true });
  while (!isFresh()) {
    if (takeLock()) {
      try {
        build();
      } finally {
        rmSync(LOCK, { recursive: true, force: true });
      }
    } else {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_AFTER_MS));
    }
  }
  return FOLDER;
}

function build(): void {
  const startedAt = Date.now() / 1000;
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--output-path", FOLDER],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, OFFICEJS: "self", NODE_OPTIONS: "" } },
  );
  if (status !== 0) throw new Error(`The pane could not be built:\n${stdout}\n${stderr}`);
  // What is changed while it is built is newer than the build.
  writeFileSync(STAMP, "");
  utimesSync(STAMP, startedAt, startedAt);
}

function isFresh(): boolean {
  const built = builtAt();
  return built !== null && SOURCES.every((name) => changedAt(join(ROOT, name)) <= built);
}

function builtAt(): number | null {
  try {
    const { mtimeMs } = statSync(STAMP);
    return mtimeMs;
  } catch {
    return null;
  }
}

function changedAt(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedAt(join(path, name))), 0);
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE_AFTER_MS) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}
