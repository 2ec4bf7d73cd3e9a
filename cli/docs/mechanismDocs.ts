import { MECHANISMS } from "../../engine/index.js";
import { markdownTable } from "./markdown.js";
import { mechanismSection } from "./mechanismSection.js";
import { FAMILIES } from "./mechanismWords.js";

const INTRODUCTION = `# Mekanismer [Mechanisms]

Skrevet af Tildel selv ud fra koden; ret i \`engine/mechanisms/\` og kør \`npm run docs\`.
[Written by Tildel itself from the code; edit \`engine/mechanisms/\` and run \`npm run docs\`.]

En mekanisme er en måde at tildele på; en *del* er en række i tabellen Modeller, der bruger den. Mekanismen skrives i kolonnen
Mekanisme med sit navn på dansk eller engelsk eller sit id. [A mechanism is a way of allocating; a *part* is a row of the table
Models that uses it. The column Mechanism takes its name in Danish or English, or its id.]`;

/** docs/mechanisms.md: every mechanism by family, from what it declares about itself. */
export function mechanismDocs(): string {
  const overview = markdownTable(
    ["Mekanisme [Mechanism]", "Id", "Hvad den gør [What it does]"],
    inOrder().map(({ label, id, summary }) => [
      `${label.da} [${label.en}]`,
      `\`${id}\``,
      `${summary.da} [${summary.en}]`,
    ]),
  );
  const families = FAMILIES.flatMap(([family, label]) => {
    const own = MECHANISMS.filter((mechanism) => mechanism.family === family);
    return own.length === 0 ? [] : [`## ${label.da} [${label.en}]`, ...own.map(mechanismSection)];
  });
  return `${[INTRODUCTION, overview, ...families].join("\n\n")}\n`;
}

const inOrder = (): readonly (typeof MECHANISMS)[number][] =>
  FAMILIES.flatMap(([family]) => MECHANISMS.filter((mechanism) => mechanism.family === family));
