// Reads [{ path, code }] from standard input and prints, for each, the names of the lint rules it breaks. A program of
// its own, since eslint loads its configuration as a module, which jest does not let it. Rules that need types are left
// out: the files are not on disk.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const withoutTypes = { ...tseslint.configs.disableTypeChecked, files: ["**/*.ts"] };
const parserOptions = { projectService: false, project: null, program: null };
const eslint = new ESLint({
  overrideConfig: [withoutTypes, { files: ["**/*.ts"], languageOptions: { parserOptions } }],
});

const planted = JSON.parse(await text(process.stdin));
const broken = await Promise.all(
  planted.map(async ({ path, code }) => {
    const [result] = await eslint.lintText(code, { filePath: path });
    return result.messages.map(({ ruleId, message }) => ruleId ?? message);
  }),
);
console.log(JSON.stringify(broken));
