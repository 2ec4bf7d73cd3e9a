import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates, installCaCertificate, verifyCertificates } from "office-addin-dev-certs";

/** Where office-addin-dev-certs keeps what it makes, so that other add-ins on this machine share it. */
const FOLDER = join(homedir(), ".office-addin-dev-certs");
const CA = join(FOLDER, "ca.crt");
const CERTIFICATE = join(FOLDER, "localhost.crt");
const KEY = join(FOLDER, "localhost.key");
const DAYS = 30;

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** The authority that has to be trusted by hand, and why it could not be done here; null where it is trusted. */
  readonly untrusted: { readonly authority: string; readonly reason: string } | null;
}

/**
 * A certificate for https://localhost, which Excel demands. Made anew where there is none that is valid, and its
 * authority installed where the machine lets us; where not, the certificate serves all the same and says what is missing.
 */
export async function certificate(): Promise<Certificate> {
  const reason = isTrusted() ? null : await makeAndInstall();
  return {
    cert: readFileSync(CERTIFICATE),
    key: readFileSync(KEY),
    untrusted: reason === null ? null : { authority: CA, reason },
  };
}

function isTrusted(): boolean {
  return [CA, CERTIFICATE, KEY].every((path) => existsSync(path)) && verifyCertificates(CERTIFICATE, KEY);
}

async function makeAndInstall(): Promise<string | null> {
  await generateCertificates(CA, CERTIFICATE, KEY, DAYS);
  try {
    await installCaCertificate(CA);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
