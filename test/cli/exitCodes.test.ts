import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES } from "../support/fixture.js";
import { runCli } from "./runCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const TOWN = join(FIXTURES, "mindstekommune");
const BROKEN = join(FIXTURES, "fejlkommune", "mange-fejl");
const folder = temporaryFolder();

describe("Exit code 0", () => {
  test("a workbook without errors", async () => {
    expect(await runCli(["check", TOWN])).toEqual({
      code: 0,
      out: "Ingen fejl, ingen bemærkninger. Projektmappen kan regnes.\n",
      err: "",
    });
  });

  test.each(["--help", "run --help", "help compare", "--version"])("help is no fault: %s", async (args) => {
    const { code, err } = await runCli(args.split(" "));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("Exit code 1: the workbook has errors", () => {
  test("check tells them all on stdout", async () => {
    const { code, out, err } = await runCli(["check", BROKEN]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/\n\d+ fejl og .*Intet regnes, før fejlene er rettet\.\n$/);
  });

  test.each([
    ["run"],
    ["compare", "--from", "Gammel model", "--to", "Ny model"],
    ["explain", "--scenario", "Ny model", "--school", "101"],
  ])("%s prints no result, and the errors on stderr", async (command, ...options) => {
    const { code, out, err } = await runCli([command, BROKEN, ...options]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Intet regnes");
  });

  test("nothing is written", async () => {
    const out = join(folder, "intet.xlsx");
    expect((await runCli(["run", BROKEN, "--out", out])).code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test("a file that is no workbook is an error of the workbook, with what to do", async () => {
    const path = join(folder, "notat.xlsx");
    writeFileSync(path, "Kære alle");
    const { code, out } = await runCli(["check", path]);
    expect(code).toBe(1);
    expect(out).toContain("Vælg den rigtige fil.");
  });
});

describe("Exit code 2: wrong use", () => {
  const WRONG: readonly (readonly [string, readonly string[], string])[] = [
    [
      "an unknown command, with the one that was meant",
      ["chek", TOWN],
      "Der er ingen kommando, der hedder “chek”. Mente du check? Se tildel --help.\n",
    ],
    ["an unknown option", ["check", TOWN, "--alt"], "Der er intet valg, der hedder “--alt”. Se tildel --help.\n"],
    ["no workbook", ["check"], "Der mangler noget efter kommandoen: projektmappe. Se tildel --help.\n"],
    [
      "an option without its value",
      ["run", TOWN, "--out"],
      "Der mangler noget efter valget --out <fil.xlsx>. Se tildel --help.\n",
    ],
    [
      "an option that must be there",
      ["compare", TOWN, "--from", "Ny model"],
      "Valget --to <navn> skal være der. Se tildel --help.\n",
    ],
    [
      "a name with a blank that is not in quotes",
      ["check", TOWN, "igen"],
      "Der står for meget efter kommandoen. Navne med mellemrum skrives i anførselstegn. Se tildel --help.\n",
    ],
    [
      "a year that is none",
      ["run", TOWN, "--year", "26"],
      "Det, der står efter valget --year <år>, kan ikke bruges. Et år er fire cifre, et sprog er da eller en. Se tildel --help.\n",
    ],
    ["a path that is not there", ["check", "findes-ikke.xlsx"], "Kan ikke finde “findes-ikke.xlsx”.\n"],
    [
      "a scenario the workbook does not have",
      ["run", TOWN, "--scenario", "Nyeste model"],
      "Projektmappen har ingen model og intet scenarie, der hedder “Nyeste model”. Den har: Gammel model, Ny model.\n",
    ],
    [
      "a year the workbook does not have",
      ["run", TOWN, "--year", "2031"],
      "2031 er ikke et budgetår i “Gammel model”. Budgetårene er: 2026.\n",
    ],
    [
      "a school the workbook does not have",
      ["explain", TOWN, "--scenario", "Ny model", "--school", "9"],
      "Ingen skole har id “9”. Skolerne er: 101 Engskolen, 102 Skovskolen, 103 Åskolen.\n",
    ],
    [
      "a part the model does not have",
      ["explain", TOWN, "--scenario", "Ny model", "--school", "101", "--part", "Takst"],
      "“Ny model” har ingen aktiv del, der hedder “Takst”. Delene er: Grundbeløb, Klassetakst, Social pulje, Rest pr. elev.\n",
    ],
    [
      "results anywhere but in a workbook",
      ["run", TOWN, "--out", "resultat.csv"],
      "“resultat.csv” skal ende på .xlsx.\n",
    ],
    ["results in a folder that is not there", ["run", TOWN, "--out", join("x", "y.xlsx")], "Mappen “x” findes ikke.\n"],
  ];

  test.each(WRONG)("%s", async (_, args, told) => {
    expect(await runCli(args)).toEqual({ code: 2, out: "", err: told });
  });

  test("the same in English", async () => {
    const { err } = await runCli(["check", "missing.xlsx", "--language", "en"]);
    expect(err).toBe("Cannot find “missing.xlsx”.\n");
    expect((await runCli(["--language", "en", "chek"])).err).toBe(
      "There is no command called “chek”. Did you mean check? See tildel --help --language en.\n",
    );
  });

  test("no command at all shows the help, as an answer to wrong use", async () => {
    const { code, out, err } = await runCli([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Brug: tildel <kommando> [valg]");
  });
});

describe("The version", () => {
  test("is the package's", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect((await runCli(["--version"])).out).toBe(`${version}\n`);
  });
});

describe("The temporary files", () => {
  test("none is left behind", () => {
    expect(readdirSync(folder)).toEqual(["notat.xlsx"]);
  });
});
