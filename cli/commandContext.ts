import type { Issue, Language } from "../engine/index.js";
import type { CliIo } from "./cliIo.js";
import { openProgress, type Progress } from "./progress.js";
import { issuesText } from "./show/issuesText.js";

/** What every command works with: where to print, in which language, and as what. */
export interface CommandContext {
  readonly io: CliIo;
  readonly language: Language;
  readonly isJson: boolean;
  readonly progress: Progress;
}

export interface CommonOptions {
  readonly language: Language;
  readonly json?: boolean;
}

export const commandContext = (io: CliIo, { language, json }: CommonOptions): CommandContext => ({
  io,
  language,
  isJson: json === true,
  progress: openProgress(io, language),
});

/** One JSON object, or the lines people read. */
export function print({ io, isJson }: CommandContext, json: () => object, lines: () => readonly string[]): void {
  io.stdout(isJson ? `${JSON.stringify(json(), null, 2)}\n` : `${lines().join("\n")}\n`);
}

/** Errors stop everything: for people they stand on stderr, so that nobody takes them for a result. */
export function printErrors(context: CommandContext, issues: readonly Issue[], json: () => object): void {
  if (context.isJson) context.io.stdout(`${JSON.stringify(json(), null, 2)}\n`);
  else context.io.stderr(`${issuesText(issues, context.language).join("\n")}\n`);
}

/** Remarks under a result; empty where there are none. */
export function remarkLines(issues: readonly Issue[], language: Language): readonly string[] {
  if (issues.length === 0) return [];
  return ["", { da: "Bemærkninger", en: "Remarks" }[language], "", ...issuesText(issues, language)];
}
