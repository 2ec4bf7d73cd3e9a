import type { Text } from "../../engine/index.js";

export const START_TEXTS = {
  heading: { da: "Budgettildeling til skoler", en: "School budget allocation" },
  emptyHeading: { da: "Kom i gang", en: "Get started" },
  empty: {
    da: "Tildel regner ud fra tabeller i projektmappen, og den har ingen endnu.",
    en: "Tildel computes from tables in the workbook, and it has none yet.",
  },
  insertTemplate: { da: "Indsæt skabelonen", en: "Insert the template" },
  templateHint: {
    da: "Alle tabeller med et lille eksempel, lister at vælge fra og en vejledning.",
    en: "Every table with a small example, lists to choose from and a guide.",
  },
  insertExample: { da: "Indsæt Eksempelkommune", en: "Insert Eksempelkommune" },
  exampleHint: {
    da: "En opdigtet kommune med 19 skoler, en gammel og en ny model og syv scenarier.",
    en: "An invented municipality with 19 schools, an old and a new model and seven scenarios.",
  },
  read: { da: "Læst fra projektmappen", en: "Read from the workbook" },
  table: { da: "Tabel", en: "Table" },
  rows: { da: "Rækker", en: "Rows" },
  schools: { da: "Skoler", en: "Schools" },
  models: { da: "Modeller", en: "Models" },
  scenarios: { da: "Scenarier", en: "Scenarios" },
  years: { da: "Budgetår", en: "Budget years" },
  readAgain: { da: "Læs tabellerne igen", en: "Read the tables again" },
  seeIssues: { da: "Se dem under Data", en: "See them under Data" },
  seeResults: { da: "Se resultatet", en: "See the results" },
  fine: { da: "Ingen fejl. Projektmappen kan regnes.", en: "No errors. The workbook can be computed." },
} as const satisfies Readonly<Record<string, Text>>;

/** "2 fejl og 1 bemærkning". */
export function issueCount(errors: number, remarks: number): Text {
  const da = `${errors} fejl og ${remarks === 0 ? "ingen bemærkninger" : remarks === 1 ? "1 bemærkning" : `${remarks} bemærkninger`}`;
  const en = `${errors} ${errors === 1 ? "error" : "errors"} and ${remarks === 0 ? "no remarks" : remarks === 1 ? "1 remark" : `${remarks} remarks`}`;
  return { da, en };
}
