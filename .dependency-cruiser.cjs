/** The arrows of the house: engine ← workbook ← cli and addin, and each library in the one place that knows it. */
const INSIDE = "^(engine|workbook|cli|addin|test)/";
/** What the pane is made of; the rest of addin only builds and serves it. */
const PANE = "^addin/(?!serve/|manifest/).*\\.ts$";
const NODE = ["core"];
const PACKAGES = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown", "unknown"];

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const onlyIn = (folder, library) =>
  forbid(
    `${library.replace(/\W/g, "")}-only-in-${folder.replace(/\W/g, "-")}`,
    `Only ${folder} knows ${library}.`,
    { path: INSIDE, pathNot: [`^(${folder})/`, "^test/"] },
    { path: `(^|node_modules/)${library}(/|$)` },
  );

module.exports = {
  forbidden: [
    forbid(
      "engine-knows-only-itself",
      "The engine imports nothing but the engine.",
      { path: "^engine/" },
      { pathNot: "^engine/" },
    ),
    forbid(
      "workbook-knows-engine",
      "The workbook imports the engine, itself and its own libraries.",
      { path: "^workbook/" },
      {
        pathNot:
          "^(engine|workbook)/|(^|node_modules/)(hucre|fflate|mathjs|decimal\\.js|zod|pure-rand|@noble/hashes|yalps)(/|$)",
      },
    ),
    forbid(
      "cli-knows-workbook-and-engine",
      "The command line imports the workbook, the engine, itself, Node, and the libraries of a command line.",
      { path: "^cli/" },
      { pathNot: "^(engine|workbook|cli)/|(^|node_modules/)(commander|csv-parse|zod)(/|$)", dependencyTypesNot: NODE },
    ),
    forbid(
      "pane-knows-workbook-and-engine",
      "The pane imports the workbook, the engine, itself, and the libraries of a screen.",
      { path: PANE },
      {
        pathNot:
          "^(engine|workbook)/|^addin/(?!serve/|manifest/)|(^|node_modules/)(lit|lit-html|@lit|@lit-labs|@fluentui|d3-scale|zod)(/|$)",
      },
    ),
    forbid(
      "addin-app-knows-no-screen",
      "What the pane does is independent of where it is shown and of whose workbook it is.",
      { path: "^addin/(app|present|text)/" },
      { path: "^addin/(taskpane|charts|browser|excel|worker)/" },
    ),
    forbid(
      "addin-excel-is-an-adapter",
      "The adapter of Excel knows the port it fills, and sheets; nothing of the pane.",
      { path: "^addin/excel/" },
      { path: "^addin/", pathNot: "^addin/(excel|app)/" },
    ),
    forbid(
      "addin-manifest-is-data",
      "The manifest is made and checked without files, a screen or a workbook.",
      { path: "^addin/manifest/" },
      { pathNot: "^addin/manifest/|(^|node_modules/)fast-xml-parser(/|$)" },
    ),
    forbid(
      "addin-serve-knows-manifest",
      "What builds and serves the pane knows its manifest and Node.",
      { path: "^addin/serve/" },
      {
        pathNot: "^addin/(serve|manifest)/|(^|node_modules/)(sirv|office-addin-dev-certs)(/|$)",
        dependencyTypesNot: NODE,
      },
    ),
    onlyIn("workbook/xlsx", "hucre"),
    onlyIn("workbook/xlsx", "fflate"),
    onlyIn("workbook/formula", "mathjs"),
    onlyIn("workbook/seal", "@noble/hashes"),
    onlyIn("workbook/solver", "yalps"),
    onlyIn("workbook/simulate", "pure-rand"),
    onlyIn("workbook", "decimal.js"),
    onlyIn("cli", "csv-parse"),
    onlyIn("cli", "commander"),
    onlyIn("addin/taskpane|addin/charts|addin/browser", "lit"),
    onlyIn("addin/taskpane|addin/charts|addin/browser", "@lit-labs"),
    onlyIn("addin/taskpane|addin/charts|addin/browser", "@fluentui"),
    onlyIn("addin/charts", "d3-scale"),
    forbid(
      "no-cycles",
      "Two files that run each other are one file, or three. Types may refer to each other; they are gone when it runs.",
      { path: INSIDE },
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    forbid(
      "nothing-imports-cli",
      "The command line is the outermost ring.",
      { path: "^(engine|workbook|addin)/.*\\.ts$" },
      { path: "^(dist/)?cli/" },
    ),
    forbid(
      "nothing-imports-addin",
      "The pane is an outermost ring too.",
      { path: "^(engine|workbook|cli)/" },
      { path: "^addin/" },
    ),
    forbid(
      "nothing-imports-test",
      "What ships knows no test.",
      { path: "^(engine|workbook|cli|addin)/" },
      { path: "^test/" },
    ),
    forbid("everything-is-found", "An import that leads nowhere.", { path: INSIDE }, { couldNotResolve: true }),
    forbid(
      "packages-are-declared",
      "A package that package.json does not name is there by luck.",
      { path: ["^(engine|workbook|cli)/", PANE] },
      { dependencyTypes: PACKAGES.filter((type) => type !== "npm") },
    ),
    forbid(
      "tools-are-declared",
      "What builds and serves the pane never ships, so it may stand among the tools; but it is declared.",
      { path: "^addin/(serve|manifest)/" },
      { dependencyTypes: PACKAGES.filter((type) => type !== "npm" && type !== "npm-dev") },
    ),
  ],
  options: {
    // The command has a package.json of its own, so that npx finds it; what it uses is declared in the root.
    combinedDependencies: true,
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
