import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { unpackChromium } from "./unpackChromium.js";

/** Nothing is looked up, reported or updated; a container has little shared memory and no graphics card. */
const ARGUMENTS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none"],
];

/**
 * Launches the Chromium that npm installed; nothing else has to be on the machine. Where its libraries are missing it
 * is launched again with those that came with it.
 */
export async function launchChromium(withOwnLibraries = false): Promise<Browser> {
  const { executable, libraries, fonts } = await unpackChromium();
  const launch = (environment: Readonly<Record<string, string>>): Promise<Browser> =>
    chromium.launch({
      executablePath: executable,
      args: ARGUMENTS,
      env: {
        ...inherited(),
        ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: fonts }),
        ...environment,
      },
    });
  if (withOwnLibraries) return launch({ LD_LIBRARY_PATH: libraries });
  try {
    return await launch({});
  } catch (error) {
    if (!/shared librar|libnss3|libnspr4/.test(String(error))) throw error;
    return launch({ LD_LIBRARY_PATH: libraries });
  }
}

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
