import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";

/**
 * The pane as two pages over the same code: taskpane.html for Excel, which loads office.js, and index.html for a plain
 * browser, which does not. OFFICEJS=self takes office.js from our own copy instead of Microsoft's (docs/udrulning.md).
 */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com";
const OFFICE_PACKAGE = "node_modules/@microsoft/office-js";
/** What the loader of office.js asks for in Excel: itself, one bundle per platform, its words and its own logging. */
const OFFICE_FILES = ["office.js", "excel-{win32-16.01,web-16.00,mac-16.00,ios-16.00,winrt-16.00}.js"];
const OFFICE_FOLDERS = ["*/office_strings.js", "telemetry/oteljs_agave.{js,min.js}"];

/** Everything from where the page comes from, nothing inline, nothing evaluated; for Excel also office.js. */
function contentSecurityPolicy(scriptOrigin) {
  const script = ["script-src 'self'", ...(scriptOrigin === null ? [] : [scriptOrigin])].join(" ");
  return [
    "default-src 'self'",
    script,
    "style-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page(name, chunks, values) {
  return new HtmlPlugin({
    filename: name,
    template: here(`addin/pages/${name}`),
    chunks,
    scriptLoading: "defer",
    templateParameters: values,
    // webpack minifies the pages with everything else in production (addin/serve/pagePolicy.ts reads them so): once is enough.
    minify: false,
  });
}

function copyOffice() {
  const from = `${OFFICE_PACKAGE}/dist`;
  const copies = [...OFFICE_FILES, ...OFFICE_FOLDERS].map((glob) => ({ from: glob, context: from, to: "office" }));
  const licence = { from: "LICENSE.md", context: OFFICE_PACKAGE, to: "office" };
  // Microsoft's files are handed on as they are: their licence wants it so, and so does support.
  return [...copies, licence].map((pattern) => ({ ...pattern, info: { minimized: true } }));
}

/** Lists, for each page, the scripts and styles it loads before anybody touches it: its own, and those of the worker. */
const firstLoad = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("firstLoad", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "firstLoad", stage }, () => {
        const workers = compilation.asyncEntrypoints.flatMap((entry) => entry.getFiles());
        const pages = [...compilation.entrypoints].map(([name, entry]) => {
          const page = entry.getFiles();
          return [name, { page, engine: workers.filter((file) => !page.includes(file)) }];
        });
        const text = JSON.stringify(Object.fromEntries(pages), null, 2);
        compilation.emitAsset("first-load.json", new sources.RawSource(`${text}\n`));
      });
    });
  },
};

export default (_env, { mode = "production" } = {}) => {
  const isSelfHosted = readChoice();
  return {
    mode,
    context: here("."),
    target: ["web", "es2022"],
    entry: { taskpane: "./addin/taskpane/main.ts", browser: "./addin/taskpane/browserMain.ts" },
    // A source map in a file of its own: the ones within the code are evaluated, which the policy forbids.
    devtool: mode === "production" ? false : "source-map",
    output: {
      path: here("dist/pane"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".js"], extensionAlias: { ".js": [".ts", ".js"] } },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: swcOptions(mode) },
        // Pure folders: what nobody asks for from their index files is left out.
        { include: [here("engine"), here("workbook")], sideEffects: false },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      page("taskpane.html", ["taskpane"], {
        policy: contentSecurityPolicy(isSelfHosted ? null : OFFICE_ORIGIN),
        office: isSelfHosted ? "office/office.js" : `${OFFICE_ORIGIN}/lib/1/hosted/office.js`,
      }),
      page("index.html", ["browser"], { policy: contentSecurityPolicy(null) }),
      page("hjaelp.html", [], { policy: contentSecurityPolicy(null) }),
      new CssPlugin({ filename: "[name].[contenthash:10].css", chunkFilename: "[name].[contenthash:10].css" }),
      firstLoad,
      new CopyPlugin({ patterns: [{ from: "addin/assets", to: "assets" }, ...(isSelfHosted ? copyOffice() : [])] }),
    ],
    optimization: { splitChunks: { chunks: "all", minSize: 10_000 } },
    cache: { type: "filesystem", cacheDirectory: here("out/webpack"), name: `${mode}-${isSelfHosted}` },
    // Held by test/addin/firstLoad.test.ts instead, which counts what a page loads before anybody touches it.
    performance: false,
    stats: "errors-warnings",
  };
};

function readChoice() {
  const choice = process.env["OFFICEJS"] ?? "cdn";
  if (choice !== "cdn" && choice !== "self") throw new Error(`OFFICEJS is "cdn" or "self", not "${choice}"`);
  return choice === "self";
}

function swcOptions(mode) {
  return {
    swcrc: false,
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript" },
      // As in addin/tsconfig.json: Lit's properties live on the prototype, and a field would hide them.
      transform: { useDefineForClassFields: false },
    },
    sourceMaps: mode !== "production",
  };
}
