import type { RawValue } from "../../workbook/read/rawTable.js";

type Row = Readonly<Record<string, RawValue>>;

/** A part whose amounts per school stand in Nuværende; the part is named after its model. */
export const currentPart = (model: string, number = 10): Row => ({
  ...{ Model: model, "Nr.": number, Del: model, Mekanisme: "Nuværende budget", Ramme: "Skoler", Aktiv: "ja" },
});

/** Rows of Nuværende of one such part: kr per school id. */
export const currentRows = (part: string, years: readonly number[], amounts: Readonly<Record<string, number>>): Row[] =>
  years.flatMap((year) =>
    Object.entries(amounts).map(([id, amount]) => ({
      "Skole-id": id,
      År: year,
      Del: part,
      Beløb: amount,
      Prisniveau: years[0] ?? null,
    })),
  );

/** The same number of pupils in 1st grade in every school year that the years touch. */
export const steadyCounts = (ids: readonly string[], years: readonly number[], pupils = 1): Row[] =>
  ids.flatMap((id) =>
    [...new Set(years.flatMap((year) => [year - 1, year]))].map((year) => ({
      ...{ "Skole-id": id, Matrikel: null, Skoleår: `${year}/${String((year + 1) % 100).padStart(2, "0")}` },
      ...{ Elevgruppe: "almen", Art: "optalt", Version: "endelig", "1.kl": pupils },
    })),
  );

/** A parameter with the same value in every year. */
export const steadyParameter = (
  [model, part, parameter, scope = ""]: readonly [string, string, string, string?],
  unit: string,
  years: readonly number[],
  value: RawValue,
): Row => ({
  ...{ Model: model, Del: part, Parameter: parameter, Gælder: scope === "" ? null : scope, Enhed: unit },
  ...{ Prisniveau: unit.startsWith("kr") ? (years[0] ?? null) : null },
  ...Object.fromEntries(years.map((year) => [String(year), value])),
});
