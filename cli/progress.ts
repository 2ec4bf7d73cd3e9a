import type { Language, Text } from "../engine/index.js";
import type { CliIo } from "./cliIo.js";

const PATIENCE_IN_MILLISECONDS = 1500;

/** Tells on stderr what is being done, once the whole has taken so long that somebody may wonder. */
export type Progress = (doing: Text) => void;

export function openProgress({ stderr, now }: CliIo, language: Language): Progress {
  const start = now();
  return (doing) => {
    if (now() - start >= PATIENCE_IN_MILLISECONDS) stderr(`${doing[language]} …\n`);
  };
}
