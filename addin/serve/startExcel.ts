import { createServer } from "node:https";
import { EXCEL_PORT } from "../manifest/places.js";
import { buildPane, PANE_FOLDER } from "./buildPane.js";
import { certificate, type Certificate } from "./certificate.js";
import { listen } from "./listen.js";
import { paneHandler } from "./paneHandler.js";

/** `npm run start:excel`: the pane over https on the port that manifest.dev.xml names, for an Excel on this machine. */
async function startExcel(): Promise<void> {
  await buildPane();
  const { cert, key, untrusted } = await certificate();
  await listen(createServer({ cert, key }, paneHandler(PANE_FOLDER)), EXCEL_PORT, 1);
  process.stdout.write(`\nTildel for Excel: https://localhost:${EXCEL_PORT}/taskpane.html   (Ctrl+C stops)\n`);
  process.stdout.write(`Sideload manifest.dev.xml: see docs/sideload.md.\n`);
  if (untrusted) process.stdout.write(trustText(untrusted));
}

const trustText = ({ authority, reason }: NonNullable<Certificate["untrusted"]>): string => `
The certificate is not trusted on this machine yet, and Excel shows nothing from an address it does not trust:
  ${reason.trim()}
Trust this authority by hand, then start again:
  ${authority}
  Windows  certutil -user -addstore Root "${authority}"
  macOS    security add-trusted-cert -d -r trustRoot -k ~/Library/Keychains/login.keychain-db "${authority}"
  Linux    import it under Authorities in the browser's certificate settings (Excel on the web)
`;

await startExcel();
