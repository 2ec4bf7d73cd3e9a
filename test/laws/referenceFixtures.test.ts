import { decimalText, fraction, modelNames } from "../../engine/index.js";
import { allocateNaively } from "../reference/allocateNaively.js";
import { NOTHING, sum, type Rational } from "../reference/rational.js";
import { foldersWith, readInput, readTable } from "../support/fixture.js";

const ALL = "I alt";

/** "1.234,50" and the reference's 2469/2 as the same text. */
const written = (amount: string): string =>
  amount
    .replaceAll(".", "")
    .replace(",", ".")
    .replace(/\.0+$|(\.\d*?)0+$/, "$1");
const worked = ({ top, bottom }: Rational): string =>
  decimalText(fraction(top, bottom), 4).replace(/\.0+$|(\.\d*?)0+$/, "$1");

function amountOf(folder: string, row: Readonly<Record<string, string>>): string {
  const input = readInput(folder);
  const done = allocateNaively(input, row["Model"] ?? modelNames(input)[0] ?? "", Number(row["År"]));
  const parts = done.filter(({ part }) => !row["Del"] || part.name === row["Del"]);
  const amounts = parts.flatMap(({ amounts: all }) =>
    [...all].filter(([school]) => row["Skole-id"] === ALL || school === row["Skole-id"]),
  );
  return parts.length === 0 ? "ingen sådan del" : worked(sum([NOTHING, ...amounts.map(([, amount]) => amount)]));
}

describe("den uafhængige facitregning giver de beløb, der er regnet i hånden", () => {
  it.each(foldersWith("forventet.csv").filter((folder) => readTable(folder, "scenarier.csv").length === 0))(
    "%s",
    (folder) => {
      for (const row of readTable(folder, "forventet.csv")) {
        const where = [row["Model"], row["Skole-id"], row["År"], row["Del"]].join(" ");
        expect(`${where}: ${amountOf(folder, row)}`).toBe(`${where}: ${written(row["Beløb"] ?? "")}`);
      }
    },
  );
});
