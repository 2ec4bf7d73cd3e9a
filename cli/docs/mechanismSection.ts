import type { Mechanism, ParameterDeclaration, Text } from "../../engine/index.js";
import { UNIT_WORDS } from "../../workbook/text/unitWords.js";
import { exampleShape } from "./exampleShape.js";
import { both, markdownTable } from "./markdown.js";
import { COUNT_BASIS, LOOKS_AT, quantitiesText, rangeText, SPACES, tableText, VARIES } from "./mechanismWords.js";

const REQUIRED: Text = { da: "skal udfyldes", en: "must be filled in" };
const NO_PARAMETERS: Text = { da: "Ingen parametre.", en: "No parameters." };

/** One mechanism: what it does, what it asks for, and the lines it is computed by. */
export function mechanismSection(mechanism: Mechanism): string {
  const { id, label, summary, source } = mechanism;
  return [
    `### ${label.da} · \`${id}\``,
    `*${label.en}*`,
    `${summary.da} [${summary.en}]`,
    parameterTable(mechanism.parameters),
    columns(mechanism),
    lines(mechanism),
    `**Kilde** [Source]: ${source}`,
    `**Regnet i hånden** [Worked by hand]: [fixtures/mekanismer/${id}](../fixtures/mekanismer/${id}/)`,
  ].join("\n\n");
}

function parameterTable(parameters: readonly ParameterDeclaration[]): string {
  if (parameters.length === 0) return both(NO_PARAMETERS);
  const header = [
    "Parameter",
    "Enhed [Unit]",
    "Kan variere efter [May vary by]",
    "Værdier [Values]",
    "Mangler rækken [Where there is no row]",
  ];
  const rows = parameters.map((parameter) => [
    both(parameter.label),
    both(UNIT_WORDS[parameter.unit]),
    both(VARIES[parameter.varies]),
    both(rangeText(parameter)),
    both(absentText(parameter, parameters)),
  ]);
  return markdownTable(header, rows);
}

function absentText({ absent, goesWith }: ParameterDeclaration, parameters: readonly ParameterDeclaration[]): Text {
  if (absent === "error") return REQUIRED;
  const partner = parameters.find(({ id }) => id === goesWith);
  if (!partner) return absent.means;
  return {
    da: `${absent.means.da}; hører sammen med ${partner.label.da}`,
    en: `${absent.means.en}; goes with ${partner.label.en}`,
  };
}

function columns(mechanism: Mechanism): string {
  return markdownTable(
    ["Kolonne i Modeller [Column of Models]", ""],
    [
      ["Elevtal følger [Pupils follow]", both(COUNT_BASIS[mechanism.countBasis])],
      ["Mængde/nøgle [Quantity/key]", both(quantitiesText(mechanism))],
      ["Tabel [Table]", both(tableText(mechanism))],
      ["Ser på [Looks at]", both(LOOKS_AT[mechanism.looksAt])],
    ],
  );
}

function lines(mechanism: Mechanism): string {
  const rows = mechanism
    .formula(exampleShape(mechanism))
    .map(({ label, space }, index) => [String(index + 1), both(label), both(SPACES[space])]);
  return markdownTable(
    ["Linje [Line]", "Regnestykke, når alt er i brug [Sum, where everything is in use]", "For hver [For each]"],
    rows,
  );
}
