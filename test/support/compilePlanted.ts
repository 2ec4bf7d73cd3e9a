import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./repository.js";

/** Which of the pieces of code do not compile, as if each were a file of that folder. */
export function compileErrors(folder: string, code: Readonly<Record<string, string>>): ReadonlySet<string> {
  const read = ts.readConfigFile(join(ROOT, folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, join(ROOT, folder));
  const names = Object.keys(code);
  const planted = new Map(
    names.map((name, index) => [join(ROOT, folder, `planted${index}.ts`).replaceAll("\\", "/"), name]),
  );
  const host = ts.createCompilerHost(options);
  const onDisk = ts.createCompilerHost(options);
  host.fileExists = (path) => planted.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => code[planted.get(path) ?? ""] ?? onDisk.readFile(path);
  host.getSourceFile = (path, target) => ts.createSourceFile(path, host.readFile(path) ?? "", target);
  const program = ts.createProgram([...planted.keys()], { ...options, noEmit: true, composite: false }, host);
  return new Set(
    program.getSemanticDiagnostics().map(({ file }) => planted.get(file?.fileName ?? "") ?? "another file"),
  );
}
