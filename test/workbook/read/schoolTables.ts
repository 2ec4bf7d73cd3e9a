import type { RawTable } from "../../../workbook/read/rawTable.js";
import { _, rawTable as table, type Say } from "./rawTableOf.js";

/** Mindstekommune: its settings, schools, pupils, classes and key figures. */
export function schoolTables(say: Say): readonly RawTable[] {
  const model = say("Ny model", "New model");
  const invented = say("opdigtet", "invented");
  const all = say("almen", "mainstream");
  const counted = say("optalt", "counted");
  const forecast = say("prognose", "forecast");
  const final = say("endelig", "final");
  const law = say("Lovens loft", "Legal cap");
  return [
    table(say("Opsætning", "Settings"), say("Model | Indstilling | Værdi", "Model | Setting | Value"), [
      [model, say("Afrunding", "Rounding"), 1],
      [model, say("Prisniveau", "Price level"), 2026],
      [model, say("Sammenlignes med", "Compared with"), say("Gammel model", "Old model")],
      [model, say("Måneder, gammelt skoleår", "Months, old school year"), 7],
      [_, say("Budgetår", "Budget years"), "2026, 2027"],
      [_, say("Kommune", "Municipality"), "Mindstekommune"],
    ]),
    table(
      say("Skoler", "Schools"),
      say("Skole-id | Skole | Klynge | Skoletype | Areal", "School ID | School | Cluster | School type | Area"),
      [
        [101, "Engskolen", say("Nord", "North"), "Folkeskole", 6200],
        ["102", "Skovskolen", say("Nord", "North"), "Folkeskole", 4100],
        [103, "Åskolen", say("Syd", "South"), "Folkeskole", 2050],
      ],
    ),
    table(
      say("Elevtal", "PupilCounts"),
      say(
        "Skole-id | Matrikel | Skoleår | Elevgruppe | Art | Version | 0.kl | 1.kl | 2.kl | 3.kl",
        "School ID | Site | School year | Pupil group | Kind | Version | grade 0 | grade 1 | grade 2 | grade 3",
      ),
      [
        [101, _, "2025/26", all, counted, final, 27, 26, 29, 28],
        [102, "Skov", "2025/26", all, counted, final, 9, 8, 11, 7],
        [102, "Mose", "2025/26", all, counted, final, 5, 6, 4, 0],
        [103, _, "2025/26", all, counted, final, 20, 22, 18, _],
        [101, _, "2026/27", all, forecast, _, 25, 27, 26, 29],
        [102, "Skov", "2026/27", all, forecast, _, 10, 9, 8, 11],
        [102, "Mose", "2026/27", all, forecast, _, 4, 5, 6, 4],
        [103, _, "2026/27", all, forecast, _, 22, 20, 22, _],
      ],
    ),
    table(
      say("Samlæsning", "JointTeaching"),
      say(
        "Skole-id | Matrikel | Fra skoleår | Trin fra | Trin til",
        "School ID | Site | From school year | Grade from | Grade to",
      ),
      [
        [102, "Mose", "2025/26", 0, 1],
        [102, "Mose", "2025/26", 2, 3],
      ],
    ),
    table(
      say("Klasselofter", "ClassCaps"),
      say(
        "Loft | Trin fra | Trin til | Startår fra | Startår til | Elever | Kilde",
        "Cap | Grade from | Grade to | Start year from | Start year to | Pupils | Source",
      ),
      [
        [law, 0, 2, _, 2022, 28, say("folkeskoleloven", "the school act")],
        [law, 0, 2, 2023, _, 26, say("folkeskoleloven", "the school act")],
        [law, 3, 10, _, _, 28, say("folkeskoleloven", "the school act")],
      ],
    ),
    table(
      say("Nøgletal", "KeyFigures"),
      say("Skole-id | Nøgletal | År | Værdi | Enhed | Kilde", "School ID | Key figure | Year | Value | Unit | Source"),
      [
        [101, say("Enlige", "Single parents"), 2026, 14.5, say("pct.", "percent"), invented],
        [102, say("Enlige", "Single parents"), 2026, 9.25, say("pct.", "percent"), invented],
        [103, say("Enlige", "Single parents"), _, 21, say("pct.", "percent"), invented],
        [101, say("Uddannelse", "Education"), 2026, 0.1, say("andel", "share"), invented],
      ],
    ),
  ];
}
