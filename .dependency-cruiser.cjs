/** The arrows of the house: engine ← workbook ← cli, and each library in the one place that knows it. */
const INSIDE = "^(engine|workbook|cli|test)/";
const NODE = ["core"];
const PACKAGES = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown", "unknown"];

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const onlyIn = (folder, library) =>
  forbid(
    `${library.replace(/\W/g, "")}-only-in-${folder.replace(/\W/g, "-")}`,
    `Only ${folder} knows ${library}.`,
    { path: INSIDE, pathNot: [`^${folder}/`, "^test/"] },
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
      { pathNot: "^(engine|workbook)/|(^|node_modules/)(hucre|fflate|mathjs|decimal\\.js|zod)(/|$)" },
    ),
    forbid(
      "cli-knows-workbook-and-engine",
      "The command line imports the workbook, the engine, itself, Node, and the libraries of a command line.",
      { path: "^cli/" },
      { pathNot: "^(engine|workbook|cli)/|(^|node_modules/)(commander|csv-parse|zod)(/|$)", dependencyTypesNot: NODE },
    ),
    onlyIn("workbook/xlsx", "hucre"),
    onlyIn("workbook/xlsx", "fflate"),
    onlyIn("workbook/formula", "mathjs"),
    onlyIn("workbook", "decimal.js"),
    onlyIn("cli", "csv-parse"),
    onlyIn("cli", "commander"),
    forbid(
      "no-cycles",
      "Two files that run each other are one file, or three. Types may refer to each other; they are gone when it runs.",
      { path: INSIDE },
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    forbid(
      "nothing-imports-cli",
      "The command line is the outermost ring.",
      { path: "^(engine|workbook)/" },
      { path: "^cli/" },
    ),
    forbid(
      "nothing-imports-test",
      "What ships knows no test.",
      { path: "^(engine|workbook|cli)/" },
      { path: "^test/" },
    ),
    forbid("everything-is-found", "An import that leads nowhere.", { path: INSIDE }, { couldNotResolve: true }),
    forbid(
      "packages-are-declared",
      "A package that package.json does not name is there by luck.",
      { path: "^(engine|workbook|cli)/" },
      { dependencyTypes: PACKAGES.filter((type) => type !== "npm") },
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
