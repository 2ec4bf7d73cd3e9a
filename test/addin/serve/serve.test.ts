import { createServer } from "node:http";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listen } from "../../../addin/serve/listen.js";
import { paneHandler } from "../../../addin/serve/paneHandler.js";
import { builtPane } from "../../support/builtPane.js";

const A_BUILD = 180_000;
const FIRST_PORT = 40_100;

let folder = "";
let address = "";
let close: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  folder = await builtPane();
  const listening = await listen(createServer(paneHandler(folder)), FIRST_PORT, 500);
  address = `http://localhost:${listening.port}`;
  ({ close } = listening);
}, A_BUILD);
afterAll(() => close());

const policyOf = async (path: string): Promise<string> =>
  (await fetch(`${address}${path}`)).headers.get("content-security-policy") ?? "";

describe("The served pane", () => {
  test.each(["/", "/index.html", "/taskpane.html", "/hjaelp.html"])(
    "%s lets nothing be inline, evaluated or foreign",
    async (path) => {
      const policy = await policyOf(path);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("worker-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|http:|data:/);
      expect(await (await fetch(`${address}${path}`)).text()).not.toMatch(/<style|style=|<script>|\son\w+=/);
    },
  );

  test("says the same in the page as in the header, so that it holds on any server", async () => {
    const html = await (await fetch(`${address}/taskpane.html`)).text();
    expect(html).toContain(`content="${await policyOf("/taskpane.html")}"`);
  });

  test("only the page in Excel may be framed by others, and only it loads office.js", async () => {
    expect(await policyOf("/index.html")).toContain("frame-ancestors 'self'");
    expect(await policyOf("/taskpane.html")).not.toContain("frame-ancestors");
    expect(await (await fetch(`${address}/taskpane.html`)).text()).toContain("office/office.js");
    expect(await (await fetch(`${address}/index.html`)).text()).not.toContain("office");
  });

  test("scripts are ruled by a policy too, since a worker is ruled by what it is served with", async () => {
    const html = await (await fetch(`${address}/taskpane.html`)).text();
    const script = /src="?(taskpane\.[0-9a-f]+\.js)/.exec(html)?.[1] ?? "";
    expect(await policyOf(`/${script}`)).toContain("default-src 'self'");
    const { headers } = await fetch(`${address}/${script}`);
    expect(headers.get("cache-control")).toContain("immutable");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("icons may be kept, or Excel does not show them", async () => {
    const { status, headers } = await fetch(`${address}/assets/icon-32.png`);
    expect({ status, type: headers.get("content-type") }).toEqual({ status: 200, type: "image/png" });
    expect(headers.get("cache-control")).not.toContain("no-store");
  });

  test("a copy of our own holds what office.js asks for in Excel, in every language", () => {
    const files = ["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "LICENSE.md"];
    const words = ["da-dk/office_strings.js", "en-us/office_strings.js", "telemetry/oteljs_agave.js"];
    expect([...files, ...words].filter((name) => !existsSync(join(folder, "office", name)))).toEqual([]);
  });
});

test("a port that is taken is passed over, and where none is left it is said", async () => {
  const first = await listen(createServer(), FIRST_PORT + 600, 100);
  const second = await listen(createServer(), first.port, 100);
  expect(second.port).toBeGreaterThan(first.port);
  await expect(listen(createServer(), first.port, 1)).rejects.toThrow(`Port ${first.port} is taken`);
  await Promise.all([first.close(), second.close()]);
});
