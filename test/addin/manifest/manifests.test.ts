import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXCEL_API } from "../../../addin/excel/startExcel.js";
import { RECALCULATE } from "../../../addin/excel/recalculate.js";
import { checkManifest } from "../../../addin/manifest/checkManifest.js";
import { ICON_SIZES, iconPath, RECALCULATE_FUNCTION, REQUIREMENTS } from "../../../addin/manifest/manifestFacts.js";
import type { BuiltPane, ManifestFaultCode } from "../../../addin/manifest/manifestFault.js";
import { manifestXml } from "../../../addin/manifest/manifestXml.js";
import { DEVELOPMENT, MANIFESTS, PRODUCTION, type Place } from "../../../addin/manifest/places.js";
import { pngSize } from "../../../addin/manifest/pngSize.js";
import { builtPane } from "../../support/builtPane.js";
import { readRepositoryFile, ROOT } from "../../support/repository.js";

const A_BUILD = 180_000;

let folder = "";
beforeAll(async () => {
  folder = await builtPane();
}, A_BUILD);

const builtAt = ({ origin }: Place): BuiltPane => ({
  origin,
  has: (path) => existsSync(join(folder, path)),
  pngSize: (path) => (existsSync(join(folder, path)) ? pngSize(readFileSync(join(folder, path))) : null),
  requirements: { ExcelApi: EXCEL_API, SharedRuntime: "1.1" },
  functions: [RECALCULATE],
});

describe.each(Object.entries(MANIFESTS))("%s", (file, place) => {
  test("is what its source makes of it", () => {
    expect(readRepositoryFile(file)).toBe(manifestXml(place));
  });

  test("has no fault", () => {
    expect(checkManifest(readRepositoryFile(file), builtAt(place))).toEqual([]);
  });

  test("is read by Microsoft's own reader, without the internet", () => {
    const script = join(ROOT, "test", "support", "readManifest.mjs");
    const printed = execFileSync(process.execPath, [script, join(ROOT, file)], { cwd: ROOT, encoding: "utf8" });
    expect(JSON.parse(printed)).toMatchObject({
      id: place.id,
      officeAppType: "TaskPaneApp",
      defaultLocale: "da-DK",
      displayName: `Tildel${place.suffix}`,
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      supportUrl: `${place.origin}/hjaelp.html`,
      defaultSettings: { sourceLocation: `${place.origin}/taskpane.html` },
    });
  });
});

test("development and production are two add-ins, so that one Excel can have both", () => {
  expect(DEVELOPMENT.id).not.toBe(PRODUCTION.id);
  expect(DEVELOPMENT.origin).not.toBe(PRODUCTION.origin);
});

test("what the manifest asks for and calls is what the code holds itself to", () => {
  expect(REQUIREMENTS.ExcelApi).toBe(EXCEL_API);
  expect(RECALCULATE_FUNCTION).toBe(RECALCULATE);
});

test("every icon is a picture of its size, and none is missing", () => {
  const sizes = ICON_SIZES.map((size) => pngSize(readFileSync(join(ROOT, "addin", iconPath(size)))));
  expect(sizes).toEqual(ICON_SIZES.map((size) => [size, size]));
});

describe("The checker finds a fault that is planted", () => {
  /** What is changed in the manifest of development, and the faults there must be. */
  const PLANTED: readonly (readonly [string, string, string, readonly ManifestFaultCode[]])[] = [
    ["a torn file", "</Hosts>", "", ["noXml"]],
    ["elements in another order", "  <Version>1.0.0.0</Version>\n", "", ["order", "version"]],
    ["an element Excel does not know", "<GetStarted>", "<Begin/><GetStarted>", ["order"]],
    ["a tip before the label", '<Label resid="Open.Label"/>', "", ["order"]],
    ["a name that leads nowhere", 'Title resid="Open.Label"', 'Title resid="Opn.Label"', ["danglingResid"]],
    [
      "an address where a text belongs",
      'Label resid="Group.Label"',
      'Label resid="Pane.Url"',
      ["danglingResid", "unusedResource"],
    ],
    ["a name that is too long", "Help.Url", "Help.Url.With.A.Name.Beyond.Thirty.Two", ["longResid"]],
    ["a text that nobody shows", 'Description resid="Open.Tip"', 'Description resid="Start.Text"', ["unusedResource"]],
    ["two of one name", 'bt:String id="Open.Tip"', 'bt:String id="Recalculate.Tip"', ["danglingResid", "doubledId"]],
    ["two buttons of one id", "Tildel.Recalculate", "Tildel.Open", ["doubledId"]],
    ["http", 'SupportUrl DefaultValue="https', 'SupportUrl DefaultValue="http', ["notHttps"]],
    [
      "a foreign address",
      '<IconUrl DefaultValue="https://localhost:3443',
      '<IconUrl DefaultValue="https://a.dk',
      ["otherOrigin"],
    ],
    ["a page that is not built", "/hjaelp.html", "/hjælp.html", ["missingFile", "missingFile"]],
    ["an icon of another size", "icon-16.png", "icon-32.png", ["iconSize", "iconSize", "iconSize"]],
    ["an id that is none", "0b7c9a52-", "0b7c9a5-", ["guid"]],
    ["a version of three parts", "1.0.0.0", "1.0.0", ["version"]],
    ["a version before the first", "1.0.0.0", "0.9.0.0", ["version"]],
    [
      "a label beyond its length",
      'DefaultValue="Beregn igen"',
      `DefaultValue="${"Beregn igen ".repeat(11)}"`,
      ["tooLong"],
    ],
    ["an English text that is missing", 'Value="Recalculate"', 'Value=""', ["emptyText"]],
    ["an override that is missing", '<bt:Override Locale="en-US" Value="Open Tildel"/>', "", ["locales"]],
    [
      "an override twice",
      '<Override Locale="en-US" Value="Tildel (dev)"/>',
      '<Override Locale="en-US" Value="T"/>'.repeat(2),
      ["locales"],
    ],
    ["an override of the default language", "<DefaultLocale>da-DK", "<DefaultLocale>en-US", ["locales"]],
    ["a floor below the code's", 'MinVersion="1.14"', 'MinVersion="1.12"', ["requirement"]],
    ["a command nobody answers", ">recalculate<", ">recompute<", ["command"]],
  ];

  test.each(PLANTED)("%s", (_, found, instead, codes) => {
    const xml = manifestXml(DEVELOPMENT);
    expect(xml).toContain(found);
    const faults = checkManifest(xml.replaceAll(found, instead), builtAt(DEVELOPMENT));
    expect(faults.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  test("pictures are read from their own bytes, and what is none is none", () => {
    expect(pngSize(new Uint8Array(100))).toBeNull();
    expect(pngSize(new Uint8Array(0))).toBeNull();
  });
});
