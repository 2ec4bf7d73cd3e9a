import { emptyBook } from "../../excel/index.js";
import { exampleResults } from "./exampleSheets.js";
import { closePorts, openPort, work } from "./openPort.js";
afterEach(closePorts);
test("speed", async () => {
  const { port, host } = await openPort({ book: emptyBook("Ark1") });
  const r = exampleResults();
  const by = new Map<string, number>();
  const original = host.faults.beforeAction;
  Object.assign(host.faults, { beforeAction: (a: never) => { const x = a as {ActionType:number;Name:string}; const k = `${x.ActionType} ${x.Name}`; by.set(k, (by.get(k)??0)+1); original(); } });
  await port.writeResults(r, work());
  console.log([...by].sort((a,b)=>b[1]-a[1]).slice(0,30).map((x)=>x.join(": ")).join("\n"));
}, 100000);
