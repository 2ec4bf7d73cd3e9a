export default {
  // Nothing is timed here; the time is only for what hangs.
  testTimeout: 30_000,
  // Left to itself it keeps one core free, and a build server has two.
  maxWorkers: "100%",
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  extensionsToTreatAsEsm: [],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.(ts|mjs|js)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|@noble/hashes|d3-[a-z-]+|internmap|@lit|@lit-labs|lit|lit-html|lit-element)/)",
  ],
};
