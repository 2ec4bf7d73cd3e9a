// Longer than a room: one text per command and option, and they are read beside each other.
import type { Text } from "../engine/index.js";
import type { CommandName } from "./helpText.js";

/** Examples below the help of each command; they hold for the example municipality. */
export const EXAMPLES: Readonly<Record<CommandName | "tildel", Text>> = {
  tildel: {
    da: `
Eksempler:
  tildel template kommune.xlsx --example
  tildel check kommune.xlsx
  tildel run kommune.xlsx --scenario "Ny model" --year 2026
  tildel compare kommune.xlsx --from "Gammel model" --to "Ny model" --out konsekvens.xlsx
  tildel explain kommune.xlsx --scenario "Ny model" --school 203 --part "Social pulje"

Svar til den, der starter kommandoen: 0 alt er godt, 1 projektmappen har fejl og intet er skrevet, 2 kommandoen er
skrevet forkert, 3 en fejl i Tildel. Projektmappen selv bliver aldrig ændret.

In English: tildel --help --language en`,
    en: `
Examples:
  tildel template municipality.xlsx --example --language en
  tildel check municipality.xlsx --language en
  tildel run municipality.xlsx --scenario "Ny model" --year 2026
  tildel compare municipality.xlsx --from "Gammel model" --to "Ny model" --out consequence.xlsx
  tildel explain municipality.xlsx --scenario "Ny model" --school 203 --part "Social pulje"

Exit codes: 0 fine, 1 the workbook has errors and nothing is written, 2 wrong use, 3 a fault in Tildel. The workbook
itself is never changed.`,
  },
  template: {
    da: `
Eksempler:
  tildel template kommune.xlsx              tomme tabeller med valglister og en vejledning
  tildel template kommune.xlsx --example    eksempelkommunen, klar til at regne på`,
    en: `
Examples:
  tildel template municipality.xlsx --language en    empty tables with choice lists and a guide
  tildel template municipality.xlsx --example        the example municipality, ready to compute`,
  },
  check: {
    da: `
Eksempler:
  tildel check kommune.xlsx
  tildel check kommune.xlsx --json

Svaret er 0, når der højst er bemærkninger, og 1, når der er fejl.`,
    en: `
Examples:
  tildel check municipality.xlsx --language en
  tildel check municipality.xlsx --json

The exit code is 0 where there are at most remarks, and 1 where there are errors.`,
  },
  run: {
    da: `
Eksempler:
  tildel run kommune.xlsx
  tildel run kommune.xlsx --scenario "Ny model" --scenario "Små skoler løftes" --year 2026
  tildel run kommune.xlsx --out resultat.xlsx`,
    en: `
Examples:
  tildel run municipality.xlsx --language en
  tildel run municipality.xlsx --scenario "Ny model" --scenario "Små skoler løftes" --year 2026
  tildel run municipality.xlsx --out results.xlsx`,
  },
  compare: {
    da: `
Eksempler:
  tildel compare kommune.xlsx --from "Gammel model" --to "Ny model"
  tildel compare kommune.xlsx --from "Ny model" --to "Færre børn" --year 2027 --out konsekvens.xlsx
  tildel compare kommune.xlsx --from "Gammel model" --to "Ny model" --to "Små skoler løftes" --key "Socioøkonomisk indeks"`,
    en: `
Examples:
  tildel compare municipality.xlsx --from "Gammel model" --to "Ny model" --language en
  tildel compare municipality.xlsx --from "Ny model" --to "Færre børn" --year 2027 --out consequence.xlsx
  tildel compare municipality.xlsx --from "Gammel model" --to "Ny model" --to "Små skoler løftes" --key "Socioøkonomisk indeks"`,
  },
  pupil: {
    da: `
Eksempler:
  tildel pupil kommune.xlsx --scenario "Ny model" --school 203
  tildel pupil kommune.xlsx --scenario "Ny model" --school-year 2026/27 --out klasseloft.xlsx`,
    en: `
Examples:
  tildel pupil municipality.xlsx --scenario "Ny model" --school 203 --language en
  tildel pupil municipality.xlsx --scenario "Ny model" --school-year 2026/27 --out caps.xlsx`,
  },
  forecast: {
    da: `
Eksempler:
  tildel forecast kommune.xlsx --scenario "Ny model"
  tildel forecast kommune.xlsx --scenario "Ny model" --year 2027 --out prognose.xlsx`,
    en: `
Examples:
  tildel forecast municipality.xlsx --scenario "Ny model" --language en
  tildel forecast municipality.xlsx --scenario "Ny model" --year 2027 --out forecast.xlsx`,
  },
  explain: {
    da: `
Eksempler:
  tildel explain kommune.xlsx --scenario "Ny model" --school 203
  tildel explain kommune.xlsx --scenario "Ny model" --school 203 --part Klassetakst --year 2027`,
    en: `
Examples:
  tildel explain municipality.xlsx --scenario "Ny model" --school 203 --language en
  tildel explain municipality.xlsx --scenario "Ny model" --school 203 --part Klassetakst --year 2027`,
  },
  changes: {
    da: `
Eksempler:
  tildel changes kommune.xlsx --from "Ny model" --to "Små skoler løftes"
  tildel changes kommune.xlsx --from "Ny model" --to "Små skoler løftes" --attribution --year 2027
  tildel changes kommune.xlsx --from "Gammel model" --to "Ny model" --out aendringer.xlsx

Med --attribution er hver ændrings andel gennemsnittet over alle rækkefølger (op til 8 ændringer), ellers den rækkefølge,
de står i; svaret siger hvilket. Andelene går op for hver skole.`,
    en: `
Examples:
  tildel changes municipality.xlsx --from "Ny model" --to "Små skoler løftes" --language en
  tildel changes municipality.xlsx --from "Ny model" --to "Små skoler løftes" --attribution --year 2027
  tildel changes municipality.xlsx --from "Gammel model" --to "Ny model" --out changes.xlsx

With --attribution each change's share is the mean over all orders (up to 8 changes), otherwise the order they stand in;
the answer says which. The shares add up for every school.`,
  },
  seal: {
    da: `
Eksempel:
  tildel seal kommune.xlsx --scenario "Endelig model" --date 2026-03-12 --by Byrådet --out kommune-forseglet.xlsx
  tildel check kommune-forseglet.xlsx

Scenariets status skal være endelig. Projektmappen ændres ikke: den nye har de samme tabeller og to til, Forseglinger og
ForsegledeRækker, som også kan flyttes over i projektmappen selv.`,
    en: `
Example:
  tildel seal municipality.xlsx --scenario "Final model" --date 2026-03-12 --by "The council" --out sealed.xlsx
  tildel check sealed.xlsx

The status of the scenario must be final. The workbook is not changed: the new one has the same tables and two more, Seals
and SealedRows, which may also be moved into the workbook itself.`,
  },
  settle: {
    da: `
Eksempler:
  tildel settle kommune.xlsx --scenario "Ny model" --year 2026
  tildel settle kommune.xlsx --scenario "Ny model" --year 2026 --out efterregulering.xlsx

Elevtal skal have både en foreløbig række (Version foreløbig, eller Art prognose) og en endelig.`,
    en: `
Examples:
  tildel settle municipality.xlsx --scenario "Ny model" --year 2026 --language en
  tildel settle municipality.xlsx --scenario "Ny model" --year 2026 --out settlement.xlsx

PupilCounts must have both a preliminary row (Version preliminary, or Kind forecast) and a final one.`,
  },
  solve: {
    da: `
Eksempler:
  tildel solve kommune.xlsx --scenario "Ny model" --question løft --frame Skolerammen --limit "1 pct"
  tildel solve kommune.xlsx --scenario "Ny model" --question kompensation --limit "100000 kr"
  tildel solve kommune.xlsx --scenario "Ny model" --question indfasning --limit "1 pct" --start-month 8
  tildel solve kommune.xlsx --scenario "Ny model" --question bedst --dial "Bygninger: Beløb = 300..600"

Svaret er regnet igen på kronen, før det vises. Er der intet svar, står grunden og det nærmeste mulige.`,
    en: `
Examples:
  tildel solve municipality.xlsx --scenario "Ny model" --question lift --frame Skolerammen --limit "1 pct"
  tildel solve municipality.xlsx --scenario "Ny model" --question compensation --limit "100000 kr"
  tildel solve municipality.xlsx --scenario "Ny model" --question phase-in --limit "1 pct" --start-month 8
  tildel solve municipality.xlsx --scenario "Ny model" --question best --dial "Bygninger: Beløb = 300..600"

The answer is run again to the krone before it is shown. Where there is none: the reason and the nearest possible.`,
  },
};
