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
  tildel compare kommune.xlsx --from "Ny model" --to "Færre børn" --year 2027 --out konsekvens.xlsx`,
    en: `
Examples:
  tildel compare municipality.xlsx --from "Gammel model" --to "Ny model" --language en
  tildel compare municipality.xlsx --from "Ny model" --to "Færre børn" --year 2027 --out consequence.xlsx`,
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
};
