import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./repository.js";

/** The rules broken by each file, in a small house of its own with our configuration and packages. */
export function cruise(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const house = mkdtempSync(join(tmpdir(), "tildel-arrows-"));
  try {
    for (const name of [".dependency-cruiser.cjs", "tsconfig.base.json", "package.json"])
      copyFileSync(join(ROOT, name), join(house, name));
    for (const [name, code] of Object.entries(files)) {
      mkdirSync(dirname(join(house, name)), { recursive: true });
      writeFileSync(join(house, name), code);
    }
    symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"), "junction");
    const bin = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
    const args = [
      bin,
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "json",
      "engine",
      "workbook",
      "cli",
      "addin",
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: "utf8", maxBuffer: 2 ** 26 });
    return groupViolations(JSON.parse(stdout) as CruiseReport);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

interface CruiseReport {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

function groupViolations(report: CruiseReport): ReadonlyMap<string, readonly string[]> {
  const broken = new Map<string, string[]>();
  for (const { from, rule } of report.summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  return broken;
}
