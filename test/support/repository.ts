import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "..", "..");

/** Every file of the repository, tracked or about to be, with / between folders. */
export function repositoryFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed.split("\0").filter((name) => name !== "" && existsSync(join(ROOT, name)));
}

export const readRepositoryFile = (name: string): string => readFileSync(join(ROOT, name), "utf8");
