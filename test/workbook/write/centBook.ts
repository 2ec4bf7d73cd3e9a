import { counts, type Book } from "../../support/book.js";

const part = { "Nr.": 10, Del: "Tilskud", Mekanisme: "Særlig bevilling", Aktiv: "ja" };
/** What the rows of Parametre have in common. */
export const GRANT = { Del: "Tilskud", Parameter: "Beløb", Enhed: "kr/skole", Prisniveau: 2026 };

/** Two schools and amounts of a few øre: before 0 and 0,20; after 0,10 and 0,20. The second school has no cluster. */
export const CENT_BOOK: Book = {
  Opsætning: [{ Indstilling: "Afrunding", Værdi: 0.01 }],
  Skoler: [
    { "Skole-id": "1", Skole: "Åskolen", Klynge: "Syd" },
    { "Skole-id": "2", Skole: "Øskolen" },
  ],
  Elevtal: [...counts("1", { 0: 10 }), ...counts("2", { 0: 20 })],
  Modeller: ["Gammel", "Ny"].map((Model) => ({ Model, ...part })),
  Parametre: [
    { Model: "Gammel", ...GRANT, Gælder: "Skole: 2", 2026: 0.2 },
    { Model: "Ny", ...GRANT, Gælder: "Skole: 1", 2026: 0.1 },
    { Model: "Ny", ...GRANT, Gælder: "Skole: 2", 2026: 0.2 },
  ],
};
