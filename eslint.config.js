import tseslint from "typescript-eslint";

/** Nothing in the engine or the workbook may know the day, the place, chance, the machine or the screen. */
const WORLD = [
  ["Date", "The same input gives the same output on every day."],
  ["Intl", "Numbers and words are written by our own rules, the same in every locale."],
  ["console", "Return what there is to say."],
  ["process", "Only cli knows Node."],
  ["Buffer", "Only cli knows Node; use Uint8Array."],
  ["require", "Use import."],
  ["global", "There is no global state."],
  ["globalThis", "There is no global state."],
  ["performance", "The same input gives the same output at every hour."],
  ["crypto", "Nothing is left to chance."],
  ["setTimeout", "Nothing waits."],
  ["setInterval", "Nothing waits."],
  ["queueMicrotask", "Nothing waits."],
  ["fetch", "Nothing is fetched."],
  ["document", "Nothing here knows the screen."],
  ["window", "Nothing here knows the screen."],
  ["navigator", "Nothing here knows the screen."],
  ["Office", "Only an add-in knows Office."],
  ["Excel", "Only an add-in knows Office."],
].map(([name, message]) => ({ name, message }));

const OFFICE = ["Office", "OfficeExtension", "Excel"].map((name) => ({
  name,
  message: "Only addin/excel knows Office.",
}));
const SCREEN = ["document", "window", "HTMLElement", "Element", "Node", "customElements", "getComputedStyle"].map(
  (name) => ({
    name,
    message: "Only addin/taskpane, addin/charts and addin/browser know the screen.",
  }),
);
/** office.js makes the first three throw; the others would keep data on the machine. */
const NOT_IN_A_PANE = ["alert", "confirm", "prompt", "localStorage", "sessionStorage", "indexedDB", "eval"].map(
  (name) => ({
    name,
    message: "A pane asks within itself, keeps everything in the workbook, and evaluates nothing.",
  }),
);
const NOT_HERE = {
  selector: "TSQualifiedName[left.name=/^(Office|OfficeExtension|Excel)$/]",
  message: "Only addin/excel knows Office.",
};

const LOCALE = ["toLocaleString", "toLocaleUpperCase", "toLocaleLowerCase", "toLocaleDateString", "localeCompare"].map(
  (property) => ({ property, message: "What it gives depends on the machine's locale." }),
);

const NOT_PURE = [{ object: "Math", property: "random", message: "Nothing is left to chance." }, ...LOCALE];

/** By pattern, so that our own ./decimal.js is not taken for the package of that name. */
const no = (regex, message) => ({ regex, message });
const NODE = no("^node:|^(fs|path|os|child_process|worker_threads)(/|$)", "Only cli knows Node.");
const XLSX = no("^(hucre|fflate)(/|$)", "Only workbook/xlsx knows how a file is packed and written.");
const MATHJS = no("^mathjs(/|$)", "Only workbook/formula knows mathjs.");
const CSV = no("^csv-parse(/|$)", "Only cli reads CSV.");
const COMMANDER = no("^commander$", "Only cli has a command line.");
const DECIMAL = no("^decimal\\.js$", "Only workbook reads and shows numbers as written.");
const ZOD = no("^zod(/|$)", "Shapes of data are checked where they come in and go out, not in between.");
const LIT = no(
  "^(lit|@lit|@lit-labs|@fluentui)(/|$)",
  "Only addin/taskpane, addin/charts and addin/browser draw elements.",
);
const D3 = no("^d3-", "Only addin/charts draws scales.");
const WORKBOOK = no("/workbook/", "The engine knows no workbook.");
const TEST = no("/test/", "What ships knows no test.");
const CLI = no("/cli/", "The command line is the outermost ring.");

const ADDIN = no("/addin/", "The pane is an outermost ring.");

const imports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns: [TEST, ...patterns] }] });

/** What every rule file of the house says about how TypeScript is written. */
const SYNTAX = [
  {
    selector: "TSAsExpression > TSAsExpression > TSUnknownKeyword",
    message: "Twice `as` switches the compiler off; parse the value instead.",
  },
  { selector: "ExportDefaultDeclaration", message: "A thing has one name, the one it is exported by." },
  { selector: "TSEnumDeclaration", message: "Use a union of words." },
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "fixtures/", "coverage/"] },
  // A rule that has to be switched off for a line is changed here, with its reason, or the line is.
  { linterOptions: { noInlineConfig: true } },
  {
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "no-undef": "off", "no-unused-vars": "error", "prefer-const": "error", eqeqeq: "error" },
  },
  {
    files: ["**/*.ts"],
    extends: tseslint.configs.strictTypeChecked,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-param-reassign": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 16],
      "no-restricted-syntax": ["error", ...SYNTAX],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", prefer: "type-imports" },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/prefer-readonly": "error",
      // A text is spread into its code points, which is what is wanted.
      "@typescript-eslint/no-misused-spread": "off",
      // A number in a text is written with a point and without an exponent only as long as it is small: ids and places are.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["engine/**/*.ts", "workbook/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...WORLD],
      "no-restricted-properties": ["error", ...NOT_PURE],
    },
  },
  {
    files: ["engine/**/*.ts"],
    rules: imports(NODE, XLSX, MATHJS, CSV, COMMANDER, DECIMAL, ZOD, CLI, ADDIN, LIT, D3, WORKBOOK),
  },
  { files: ["workbook/**/*.ts"], rules: imports(NODE, XLSX, MATHJS, CSV, COMMANDER, CLI, ADDIN, LIT, D3) },
  { files: ["workbook/xlsx/**/*.ts"], rules: imports(NODE, MATHJS, CSV, COMMANDER, CLI, ADDIN, LIT, D3) },
  { files: ["workbook/formula/**/*.ts"], rules: imports(NODE, XLSX, CSV, COMMANDER, CLI, ADDIN, LIT, D3) },
  {
    // hucre takes the date of a workbook as a Date, and as nothing else; it is always the same one.
    files: ["workbook/xlsx/write/fixedDate.ts"],
    rules: { "no-restricted-globals": ["error", ...WORLD.filter(({ name }) => name !== "Date")] },
  },
  { files: ["cli/**/*.ts"], rules: imports(XLSX, MATHJS, DECIMAL, ADDIN, LIT, D3) },
  {
    files: ["addin/**/*.ts"],
    rules: {
      ...imports(NODE, XLSX, MATHJS, CSV, COMMANDER, DECIMAL, CLI, LIT, D3),
      "no-restricted-globals": ["error", ...OFFICE, ...SCREEN, ...NOT_IN_A_PANE],
      "no-restricted-syntax": ["error", ...SYNTAX, NOT_HERE],
    },
  },
  {
    files: ["addin/{taskpane,charts,browser}/**/*.ts"],
    rules: {
      ...imports(NODE, XLSX, MATHJS, CSV, COMMANDER, DECIMAL, CLI, D3),
      "no-restricted-globals": ["error", ...OFFICE, ...NOT_IN_A_PANE],
    },
  },
  { files: ["addin/charts/**/*.ts"], rules: imports(NODE, XLSX, MATHJS, CSV, COMMANDER, DECIMAL, CLI) },
  {
    files: ["addin/excel/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...SCREEN, ...NOT_IN_A_PANE],
      "no-restricted-syntax": ["error", ...SYNTAX],
    },
  },
  { files: ["addin/serve/**/*.ts"], rules: imports(XLSX, MATHJS, CSV, COMMANDER, DECIMAL, CLI, LIT, D3) },
  {
    // One sentence per line: as long as there are issues to explain.
    files: ["workbook/text/**/*.ts", "addin/text/**/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // A describe block is no function, and a table of cases is as long as there are cases.
      "max-lines-per-function": "off",
      complexity: "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
);
