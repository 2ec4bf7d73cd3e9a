import { LawBroken } from "../../engine/index.js";
import { readBook, readBookAndTables } from "../../cli/readBook.js";
import { runCli } from "./runCli.js";

jest.mock("../../cli/readBook.js");
const reading = jest.mocked(readBook);

describe("Exit code 3: our fault", () => {
  test("a broken law is told in one sentence, and that nothing is written", async () => {
    reading.mockRejectedValue(new LawBroken("in Ny model, 2026, the parts of school 101 do not add up"));
    expect(await runCli(["run", "bog.xlsx"])).toEqual({
      code: 3,
      out: "",
      err: "Tildel brød en af sine egne regler (in Ny model, 2026, the parts of school 101 do not add up), så intet er skrevet; det er ikke projektmappens skyld.\n",
    });
  });

  test("so is anything we did not foresee; where in the code only when asked", async () => {
    jest.mocked(readBookAndTables).mockRejectedValue(new Error("noget uventet"));
    const { code, err } = await runCli(["check", "bog.xlsx"]);
    expect(code).toBe(3);
    expect(err).toBe(
      "Der skete en fejl i Tildel (noget uventet), og intet er skrevet. TILDEL_DEBUG=1 viser, hvor i koden det var.\n",
    );
    const asked = await runCli(["check", "bog.xlsx"], { isDebug: true });
    expect(asked.err).toContain("ourFault.test");
  });
});
