import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { compileErrors } from "./support/compilePlanted.js";
import { cruise } from "./support/cruisePlanted.js";
import { ROOT, readRepositoryFile, repositoryFiles } from "./support/repository.js";

const SLOW = 120_000;

describe("The compiler refuses what the pure folders may not know", () => {
  const WORLD = {
    "the screen": "export const it = document.title;",
    "Node's process": "export const it = process.env;",
    "the console": 'export const it = console.log("x");',
    "a timer": "export const it = setTimeout(() => 0, 1);",
    "the file system": 'import { readFileSync } from "node:fs"; export const it = readFileSync;',
    Office: "export const it = Office.context;",
  };
  const CODE = { ...WORLD, "nothing but itself": "export const it = [1, 2].map(String);" };

  test.each(["engine", "workbook"])("in %s", (folder) => {
    const faulty = compileErrors(folder, CODE);
    expect([...faulty].sort()).toEqual(Object.keys(WORLD).sort());
  });
});

describe("The arrows hold", () => {
  const PLANTED: Readonly<Record<string, string>> = {
    "engine/readsWorkbook.ts": 'import { a } from "../workbook/a.js"; export const b = a;',
    "engine/readsFile.ts": 'import { readFileSync } from "node:fs"; export const b = readFileSync;',
    "engine/readsZod.ts": 'import { z } from "zod"; export const b = z;',
    "workbook/a.ts": "export const a = 1;",
    "workbook/readsCli.ts": 'import { c } from "../cli/c.js"; export const b = c;',
    "workbook/readsHucre.ts": 'import { readXlsx } from "hucre"; export const b = readXlsx;',
    "workbook/readsFflate.ts": 'import { unzipSync } from "fflate"; export const b = unzipSync;',
    "workbook/readsMath.ts": 'import { parse } from "mathjs/number"; export const b = parse;',
    "workbook/readsHashes.ts": 'import { sha256 } from "@noble/hashes/sha2.js"; export const b = sha256;',
    "workbook/seal/mayReadHashes.ts": 'import { sha256 } from "@noble/hashes/sha2.js"; export const b = sha256;',
    "workbook/readsNode.ts": 'import { join } from "node:path"; export const b = join;',
    "workbook/readsNothing.ts": 'import { x } from "./gone.js"; export const b = x;',
    "workbook/cycleOne.ts": 'import { two } from "./cycleTwo.js"; export const one = (): number => two();',
    "workbook/cycleTwo.ts": 'import { one } from "./cycleOne.js"; export const two = (): number => one();',
    "workbook/xlsx/mayReadHucre.ts": 'import { writeXlsx } from "hucre/xlsx"; export const b = writeXlsx;',
    "workbook/formula/mayReadMath.ts": 'import { parse } from "mathjs/number"; export const b = parse;',
    "workbook/readsChance.ts":
      'import { uniformInt } from "pure-rand/distribution/uniformInt"; export const b = uniformInt;',
    "workbook/simulate/mayReadChance.ts":
      'import { uniformInt } from "pure-rand/distribution/uniformInt"; export const b = uniformInt;',
    "workbook/mayReadDecimal.ts": 'import { Decimal } from "decimal.js"; export const b = Decimal;',
    "cli/c.ts": 'import { argv } from "node:process"; export const c = argv;',
    "cli/readsDecimal.ts": 'import { Decimal } from "decimal.js"; export const b = Decimal;',
    "cli/readsTest.ts": 'import { t } from "../test/t.js"; export const b = t;',
    "cli/readsUndeclared.ts": 'import ts from "typescript"; export const b = ts;',
    "cli/readsAddin.ts": 'import { a } from "../addin/app/a.js"; export const b = a;',
    "workbook/readsAddin.ts": 'import { a } from "../addin/app/a.js"; export const b = a;',
    "addin/app/a.ts": "export const a = 1;",
    "addin/app/readsCli.ts": 'import { c } from "../../cli/c.js"; export const b = c;',
    "addin/app/readsScreen.ts": 'import { a } from "../taskpane/a.js"; export const b = a;',
    "addin/app/readsExcel.ts": 'import { a } from "../excel/mayReadPort.js"; export const b = a;',
    "addin/app/readsLit.ts": 'import { html } from "lit"; export const b = html;',
    "addin/app/readsNode.ts": 'import { join } from "node:path"; export const b = join;',
    "addin/app/readsHucre.ts": 'import { writeXlsx } from "hucre/xlsx"; export const b = writeXlsx;',
    "addin/app/mayReadWorkbook.ts": 'import { a } from "../../workbook/a.js"; export const b = a;',
    "addin/excel/readsScreen.ts": 'import { a } from "../taskpane/a.js"; export const b = a;',
    "addin/excel/mayReadPort.ts": 'import { a } from "../app/a.js"; export const b = a;',
    "addin/taskpane/a.ts": "export const a = 1;",
    "addin/taskpane/mayReadLit.ts": 'import { html } from "lit"; export const b = html;',
    "addin/taskpane/readsScale.ts": 'import { scaleLinear } from "d3-scale"; export const b = scaleLinear;',
    "addin/taskpane/readsServer.ts": 'import { a } from "../serve/mayReadNode.js"; export const b = a;',
    "addin/taskpane/readsUndeclared.ts": 'import sirv from "sirv"; export const b = sirv;',
    "addin/charts/mayReadScale.ts": 'import { scaleLinear } from "d3-scale"; export const b = scaleLinear;',
    "addin/serve/mayReadNode.ts":
      'import { join } from "node:path"; import sirv from "sirv"; export const a = [join, sirv];',
    "addin/serve/readsPane.ts": 'import { a } from "../app/a.js"; export const b = a;',
    "addin/manifest/mayReadXml.ts": 'import { XMLParser } from "fast-xml-parser"; export const b = XMLParser;',
    "addin/manifest/readsNode.ts": 'import { join } from "node:path"; export const b = join;',
    "test/t.ts": "export const t = 1;",
  };

  test(
    "where an arrow is planted that points the wrong way, dependency-cruiser finds it, and no other",
    () => {
      const broken = cruise(PLANTED);
      const wrong = Object.keys(PLANTED).filter((name) => name.includes("/reads"));
      const cycle = [...broken].filter(([, rules]) => rules.includes("no-cycles")).map(([name]) => name);
      expect([...broken.keys()].filter((name) => !cycle.includes(name)).sort()).toEqual(wrong.sort());
      expect(cycle).toEqual([expect.stringMatching(/^workbook\/cycle(One|Two)\.ts$/)]);
      expect(broken.get("engine/readsWorkbook.ts")).toContain("engine-knows-only-itself");
      expect(broken.get("workbook/readsCli.ts")).toContain("nothing-imports-cli");
      expect(broken.get("workbook/readsHucre.ts")).toContain("hucre-only-in-workbook-xlsx");
      expect(broken.get("cli/readsAddin.ts")).toContain("nothing-imports-addin");
      expect(broken.get("addin/app/readsCli.ts")).toContain("nothing-imports-cli");
      expect(broken.get("addin/app/readsScreen.ts")).toContain("addin-app-knows-no-screen");
      expect(broken.get("addin/app/readsLit.ts")).toContain("lit-only-in-addin-taskpane-addin-charts-addin-browser");
      expect(broken.get("addin/excel/readsScreen.ts")).toContain("addin-excel-is-an-adapter");
      expect(broken.get("addin/taskpane/readsScale.ts")).toContain("d3scale-only-in-addin-charts");
      expect(broken.get("workbook/readsNothing.ts")).toContain("everything-is-found");
    },
    SLOW,
  );
});

describe("The linter refuses what the compiler lets through", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["the day", "engine/a.ts", "export const a = new Date();"],
    ["the place", "workbook/a.ts", 'export const a = new Intl.NumberFormat("da");'],
    ["chance", "engine/a.ts", "export const a = Math.random();"],
    ["the locale's order", "engine/a.ts", 'export const a = "a".localeCompare("b");'],
    ["the locale's numbers", "workbook/a.ts", "export const a = (1).toLocaleString();"],
    [
      "a library in the wrong folder",
      "workbook/read/a.ts",
      'import { writeXlsx } from "hucre/xlsx"; export const a = writeXlsx;',
    ],
    ["the workbook from the engine", "engine/run/a.ts", 'import { a } from "../../workbook/a.js"; export const b = a;'],
    ["a rule switched off", "engine/a.ts", "// eslint-disable-next-line\nexport const a = new Date();"],
    ["any", "cli/a.ts", "export const a: any = 1;"],
    ["a double cast", "cli/a.ts", "export const a = 1 as unknown as string;"],
    ["a long function", "engine/a.ts", `export function a(): void {\n${"  f();\n".repeat(51)}}`],
    ["Excel outside its adapter", "addin/app/a.ts", "export const a = (): unknown => Excel;"],
    ["Office in a view", "addin/taskpane/a.ts", "export const a = Office.context;"],
    ["a type of Excel's in a view", "addin/taskpane/a.ts", "export type A = Excel.Range;"],
    ["the screen in a use case", "addin/app/a.ts", "export const a = document.title;"],
    ["the screen in the adapter of Excel", "addin/excel/a.ts", "export const a = window.name;"],
    ["data kept on the machine", "addin/taskpane/a.ts", 'localStorage.setItem("a", "b");'],
    ["a question in a box of the browser's", "addin/browser/a.ts", 'export const a = confirm("?");'],
    ["Node in the pane", "addin/browser/a.ts", 'import { join } from "node:path"; export const a = join;'],
    ["elements in a use case", "addin/app/a.ts", 'import { html } from "lit"; export const a = html;'],
    ["a parameter changed", "cli/a.ts", "export function a(b: number): number { b = 1; return b; }"],
  ];
  const ALLOWED: readonly (readonly [string, string])[] = [
    ["workbook/xlsx/write/fixedDate.ts", 'export const FIXED = new Date("2026-01-01T00:00:00Z");'],
    ["workbook/xlsx/a.ts", 'import { writeXlsx } from "hucre/xlsx"; export const a = writeXlsx;'],
    ["engine/a.ts", 'import { b } from "../domain/decimal.js"; export const a = b;'],
    ["addin/excel/a.ts", "export const a = (range: Excel.Range): void => range.select();"],
    ["addin/charts/a.ts", "export const a = document.title;"],
    ["addin/serve/a.ts", 'import { join } from "node:path"; export const a = join;'],
  ];

  test(
    "each case breaks a rule, and what is allowed breaks none",
    () => {
      const planted = [
        ...CASES.map(([, path, code]) => ({ path, code })),
        ...ALLOWED.map(([path, code]) => ({ path, code })),
      ];
      const script = join(ROOT, "test", "support", "lintPlanted.mjs");
      const printed = execFileSync(process.execPath, [script], {
        cwd: ROOT,
        input: JSON.stringify(planted),
        encoding: "utf8",
      });
      const broken = JSON.parse(printed) as readonly (readonly string[])[];
      expect(CASES.filter((_, index) => broken[index]?.length === 0).map(([what]) => what)).toEqual([]);
      expect(broken.slice(CASES.length)).toEqual(ALLOWED.map(() => []));
    },
    SLOW,
  );
});

describe("The house is tidy", () => {
  const files = repositoryFiles();
  const sources = files.filter((name) => /^(engine|workbook|cli|addin)\/.*\.ts$/.test(name));
  const lengths = sources.map((name) => readRepositoryFile(name).split("\n").length - 1);

  test("a source file has at most 150 lines, or says on its first why it has more", () => {
    const long = sources.filter(
      (name, index) => (lengths[index] ?? 0) > 150 && !/^(\/\/|\/\*)/.test(readRepositoryFile(name)),
    );
    expect(long).toEqual([]);
  });

  test("half of the source files have at most 60 lines", () => {
    const sorted = [...lengths].sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });

  test("no file or folder is a drawer for whatever was left over", () => {
    const drawer = /(^|[-_.]|[a-z](?=[A-Z]))(utils?|helpers?|misc|common|shared|stuff|various)$/i;
    const parts = files.flatMap((name) => name.split("/").map((part) => ({ name, part: part.replace(/\..*$/, "") })));
    expect(parts.filter(({ part }) => drawer.test(part)).map(({ name }) => name)).toEqual([]);
  });

  test("no file knows where it lies on somebody's machine", () => {
    const absolute = /(^|["'`\s(=])(\/(home|Users|root|work|tmp|mnt|srv|opt)\/[\w.-]|[A-Za-z]:\\{1,2}[A-Za-z])/m;
    const texts = files.filter((name) => !/\.(xlsx|png)$/.test(name) && name !== "test/architecture.test.ts");
    expect(texts.filter((name) => absolute.test(readRepositoryFile(name)))).toEqual([]);
  });

  test("no file is to be done later", () => {
    const code = files.filter(
      (name) => /\.(ts|mjs|cjs|js)$/.test(name) && name !== "eslint.config.js" && name !== "test/architecture.test.ts",
    );
    expect(code.filter((name) => /\b(TODO|FIXME|XXX)\b/.test(readRepositoryFile(name)))).toEqual([]);
  });
});
