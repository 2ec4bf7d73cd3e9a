import type { CatalogueEntry, CatalogueParameter } from "../../present/catalogue.js";
import type { ModelView } from "../../present/modelView.js";
import type { NewRow } from "../engineCalls.js";
import { editTables } from "../edit/editCells.js";
import { typedValue } from "../edit/typedValue.js";
import type { Pane } from "../pane.js";
import { startAdding, unfold } from "./showModel.js";

/** What is filled in for a new part: texts of its row, and what was typed for its parameters by year. */
export interface NewPart {
  readonly name: string;
  readonly number: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly values: ReadonlyMap<CatalogueParameter, ReadonlyMap<number, string>>;
}

/**
 * Appends a part and its parameters to the workbook's own tables. It comes switched off, so that nothing changes before
 * it is switched on. Parameters without a value are left out, unless they must be there.
 */
export async function addPart(pane: Pane, view: ModelView, entry: CatalogueEntry, part: NewPart): Promise<void> {
  const { language } = pane.store.get();
  const rows = [partRow(view, entry, part, language), ...parameterRows(view, part, language)];
  const append = await pane.engine.ask("newRows", { rows });
  await editTables(pane, { cells: [], append });
  if (pane.store.get().fault !== null) return;
  startAdding(pane, false);
  unfold(pane, part.name, true);
}

function partRow(view: ModelView, entry: CatalogueEntry, part: NewPart, language: "da" | "en"): NewRow {
  const texts = Object.entries(part.columns).map(([column, text]) => [column, text === "" ? null : text] as const);
  return {
    table: "parts",
    cells: {
      ...Object.fromEntries(texts),
      model: view.model,
      number: typedValue(part.number, false, language),
      name: part.name.trim(),
      mechanism: entry.written,
      active: view.words.no,
    },
  };
}

function parameterRows(view: ModelView, { name, values }: NewPart, language: "da" | "en"): readonly NewRow[] {
  return [...values].flatMap(([parameter, typed]): readonly NewRow[] => {
    const isBlank = [...typed.values()].every((text) => text.trim() === "");
    if (isBlank && !parameter.isRequired) return [];
    const years = [...typed].map(([year, text]) => [String(year), typedValue(text, false, language)] as const);
    return [
      {
        table: "parameters",
        cells: {
          ...Object.fromEntries(years),
          model: view.model,
          part: name.trim(),
          parameter: parameter.written,
          unit: parameter.unit,
          priceLevel: parameter.isMoney ? view.priceLevel : null,
        },
      },
    ];
  });
}
