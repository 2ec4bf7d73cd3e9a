import { readPolicies } from "../../../../addin/serve/pagePolicy.js";
import { filesIn, type Site } from "../../../excel/index.js";
import { builtPane } from "../../../support/builtPane.js";

/** The pane as it ships, each file under the policy that our own server sends with it. */
export async function paneSite(): Promise<Site> {
  const folder = await builtPane();
  const policyOf = readPolicies(folder);
  return (path) => filesIn(folder, { "content-security-policy": policyOf(path) })(path);
}
