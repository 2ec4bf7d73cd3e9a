/** The port of `npm run start:excel`. A manifest names one address, so no other port will do. */
export const EXCEL_PORT = 3443;

/**
 * Where an add-in is fetched from, and who it is. Development and production differ in both, so that one Excel can have
 * the two beside each other.
 */
export interface Place {
  /** Https, without a slash at the end. */
  readonly origin: string;
  readonly id: string;
  /** Shown after the name; empty in production. */
  readonly suffix: string;
}

/** The domain is a stand-in: whoever deploys puts their own here and runs `npm run manifest` (docs/udrulning.md). */
export const PRODUCTION: Place = {
  origin: "https://tildel.example.dk",
  id: "f6a02a4c-4b3e-4d33-9c38-5d6f0b8d2a17",
  suffix: "",
};

export const DEVELOPMENT: Place = {
  origin: `https://localhost:${EXCEL_PORT}`,
  id: "0b7c9a52-6d1f-4e0a-8f27-93c1d4e8b60e",
  suffix: " (dev)",
};

/** Each manifest of the repository, by the file it is written to. */
export const MANIFESTS: Readonly<Record<string, Place>> = {
  "manifest.xml": PRODUCTION,
  "manifest.dev.xml": DEVELOPMENT,
};
