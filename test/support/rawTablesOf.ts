// Longer than the others: the 14 tables of a workbook side by side, each as its row is typed.
import {
  decimalText,
  exactDecimalText,
  fraction,
  multiplyFractions,
  type Fraction,
  type ModelInput,
} from "../../engine/index.js";
import type { Located } from "../../engine/domain/cell.js";
import type { PriceLevel, Scope } from "../../engine/domain/parameter.js";
import type { ChangeValue } from "../../engine/domain/scenario.js";
import { wordFor } from "../../workbook/text/words.js";
import type { RawTable, RawValue } from "../../workbook/read/rawTable.js";

type Row = Readonly<Record<string, RawValue>>;
const MOST_DECIMALS = 30;

/** A workbook as somebody would have typed it in Danish, from input that was never in one. */
export function rawTablesOf(input: ModelInput): readonly RawTable[] {
  const tables: Readonly<Record<string, readonly Row[]>> = {
    Opsætning: input.settings.map(({ model, name, value }) => ({
      Model: model,
      Indstilling: SETTINGS[name] ?? name,
      Værdi: cellOf(value),
    })),
    Skoler: input.schools.map(({ id, name, cluster, type, facts }) => ({
      ...{ "Skole-id": id, Skole: name, Klynge: cluster, Skoletype: type },
      ...Object.fromEntries([...facts].map(([header, { value }]) => [header, cellOf(value)])),
    })),
    Elevtal: input.pupilCounts.map(countRow),
    Samlæsning: input.jointTeaching.map((row) => ({
      "Skole-id": row.schoolId,
      Matrikel: row.site || null,
      "Fra skoleår": row.fromSchoolYear,
      ...grades(row),
    })),
    Klasselofter: input.classCaps.map((row) => ({
      Loft: row.name,
      ...grades(row),
      "Startår fra": row.startFrom,
      "Startår til": row.startTo,
      Elever: row.pupils.value,
      Kilde: row.source,
    })),
    Nøgletal: input.keyFigures.map((row) => ({
      "Skole-id": row.schoolId,
      Nøgletal: row.name,
      År: row.year,
      Værdi: cellOf(row.value.value),
      Enhed: row.unit,
      Kilde: row.source,
    })),
    Modeller: input.parts.map(partRow),
    Parametre: input.parameters.map((row) => ({
      ...{ Model: row.model, Del: row.part, Parameter: row.parameter, Gælder: scopeText(row.scope), ...grades(row) },
      ...{ Enhed: row.unit, Prisniveau: levelCell(row.priceLevel), ...years(row.values), Kilde: row.source },
      "Andel løn, pct.": shareCell(row.payShare),
    })),
    Kurver: input.curves.map((row) => ({
      ...{
        Tabel: row.curve,
        Art: row.shape === "steps" ? "trappe" : "linje",
        Fra: cellOf(row.from.value),
        Enhed: row.unit,
      },
      ...{ Prisniveau: levelCell(row.priceLevel), ...years(row.values), Kilde: row.source },
    })),
    Rammer: input.frames.map((row) => ({
      Model: row.model,
      Ramme: row.frame,
      År: row.year,
      Beløb: cellOf(row.amount.value),
      Prisniveau: levelCell(row.priceLevel),
      Kilde: row.source,
      "Andel løn, pct.": shareCell(row.payShare),
    })),
    Demografi: input.demography.map((row) => ({
      ...{ Model: row.model, Ramme: row.frame, Basisår: row.baseYear, Elevgruppe: row.group, ...grades(row) },
      ...{
        "Elevtal følger": row.countBasis,
        Nøgletal: row.keyFigure,
        "Beløb pr. elev": row.rate && cellOf(row.rate.value),
      },
      ...{ "Andel, pct.": shareCell(row.share), Prisniveau: levelCell(row.priceLevel), Kilde: row.source },
      "Andel løn, pct.": shareCell(row.payShare),
    })),
    Fremskrivning: input.indexSteps.map((row) => ({
      "Fra prisniveau": row.from,
      "Til prisniveau": row.to,
      Art: wordFor("indexKind", row.kind).da,
      Faktor: cellOf(row.factor.value),
      Kilde: row.source,
    })),
    Prognosefejl: input.forecastErrors.map((row) => ({
      Gælder: scopeText(row.scope),
      Skoleår: row.schoolYear,
      "Lavere, pct.": cellOf(multiplyFractions(row.below.value, fraction(100))),
      "Højere, pct.": cellOf(multiplyFractions(row.above.value, fraction(100))),
      Kilde: row.source,
    })),
    Scenarier: input.scenarios.map((row) => ({
      "Nr.": row.number,
      Scenarie: row.name,
      "Bygger på": row.buildsOn,
      Status: "skitse",
      Begrundelse: row.reason,
      "Ønsket af": row.requestedBy || null,
    })),
    Ændringer: input.changes.map(changeRow),
    Nuværende: input.currentBudgets.map((row) => ({
      "Skole-id": row.schoolId,
      År: row.year,
      Del: row.part,
      Beløb: cellOf(row.amount.value),
      Prisniveau: levelCell(row.priceLevel),
    })),
  };
  return Object.entries(tables).flatMap(([name, rows]) => (rows.length === 0 ? [] : [rawTable(name, rows)]));
}

function rawTable(name: string, rows: readonly Row[]): RawTable {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    sheet: name,
    firstRow: 1,
    firstColumn: 1,
    headers,
    rows: rows.map((row) => headers.map((header) => row[header] ?? null)),
  };
}

const SETTINGS: Readonly<Record<string, string>> = {
  rounding: "Afrunding",
  priceLevel: "Prisniveau",
  budgetYears: "Budgetår",
  comparedWith: "Sammenlignes med",
  monthsOldSchoolYear: "Måneder, gammelt skoleår",
  payShare: "Andel løn, pct.",
};
const TABLES: Readonly<Record<string, string>> = {
  parameters: "Parametre",
  parts: "Modeller",
  pupilCounts: "Elevtal",
  frames: "Rammer",
  schools: "Skoler",
  keyFigures: "Nøgletal",
  curves: "Kurver",
  demography: "Demografi",
};
const DEMOGRAPHY_COLUMNS: Readonly<Record<string, string>> = { rate: "Beløb pr. elev", share: "Andel, pct." };
const VERSIONS = { preliminary: "foreløbig", final: "endelig" } as const;

const isFraction = (value: object): value is Fraction => "numerator" in value;
const cellOf = (value: Fraction | string): RawValue =>
  typeof value === "string" ? value : Number(exactDecimalText(value, MOST_DECIMALS));
const shareCell = (share: Located<Fraction> | null | undefined): RawValue =>
  share ? cellOf(multiplyFractions(share.value, fraction(100))) : null;
const levelCell = (level: PriceLevel): RawValue => (level === "current" ? "løbende" : level);
const grades = ({
  gradeFrom,
  gradeTo,
}: {
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
}): Row => ({ "Trin fra": gradeFrom, "Trin til": gradeTo });
const years = (values: ReadonlyMap<number, { readonly value: Fraction | string }>): Row =>
  Object.fromEntries(
    [...values].sort(([left], [right]) => left - right).map(([year, { value }]) => [String(year), cellOf(value)]),
  );

function scopeText(scope: Scope): string | null {
  if (scope.kind === "school") return `Skole: ${scope.id}`;
  if (scope.kind === "schoolYear") return `Skoleår: ${scope.schoolYear}`;
  if (scope.kind === "all") return null;
  return `${{ cluster: "Klynge", schoolType: "Skoletype", keyFigure: "Nøgletal" }[scope.kind]}: ${scope.name}`;
}

function countRow({
  schoolId,
  site,
  schoolYear,
  group,
  kind,
  version,
  grades: counts,
}: ModelInput["pupilCounts"][number]): Row {
  return {
    ...{ "Skole-id": schoolId, Matrikel: site || null, Skoleår: schoolYear, Elevgruppe: group },
    ...{ Art: kind === "counted" ? "optalt" : "prognose", Version: version && VERSIONS[version] },
    ...Object.fromEntries(counts.map((count, grade) => [`${grade}.kl`, count?.value ?? null])),
  };
}

const listCell = (names: readonly string[]): RawValue => names.join(", ") || null;

function partRow(part: ModelInput["parts"][number]): Row {
  return {
    ...{ Model: part.model, "Nr.": Number(decimalText(part.number, 0)), Del: part.name, Mekanisme: part.mechanism },
    ...{
      Elevgruppe: listCell(part.groups),
      "Elevtal følger": part.countBasis,
      Ramme: part.frame,
      "Mængde/nøgle": listCell(part.quantities),
    },
    ...{
      Tabel: part.table,
      "Ser på": listCell(part.looksAt),
      "Betales af": part.paidBy,
      Aktiv: part.active ? "ja" : "nej",
      Formel: part.formula?.text ?? null,
      Note: part.note || null,
    },
  };
}

function changeRow(row: ModelInput["changes"][number]): Row {
  return {
    ...{
      Scenarie: row.scenario,
      "Nr.": row.number,
      Tabel: TABLES[row.table] ?? row.table,
      Del: row.part,
      Parameter:
        row.table === "demography" ? (DEMOGRAPHY_COLUMNS[row.parameter ?? ""] ?? row.parameter) : row.parameter,
      Gælder: scopeText(row.scope),
    },
    ...{
      "Skole-id": row.schoolId,
      "Skoleår/År": row.year,
      ...grades(row),
      Før: changeCell(row.before.value),
      Efter: changeCell(row.after.value),
      Begrundelse: row.reason,
    },
  };
}

const changeCell = (value: ChangeValue): RawValue =>
  value === null || typeof value === "string" ? value : isFraction(value) ? cellOf(value) : value.text;
