import { html, nothing, type TemplateResult } from "lit";
import { columnName } from "../../../workbook/read/cellName.js";
import { styled } from "../../taskpane/parts/styled.js";
import { ROW_HEIGHT } from "./columnWidths.js";
import type { GridPlace } from "./gridKeys.js";
import type { Grid, GridCell } from "./gridOf.js";
import { NUMBERS_WIDTH } from "./intoSight.js";
import { rowWindow } from "./rowWindow.js";

/** What is drawn, and what happens when the user touches it. */
export interface GridDrawing {
  readonly grid: Grid;
  readonly name: string;
  readonly widths: readonly number[];
  readonly place: GridPlace;
  /** What stands in the field of the cell that is edited; null where none is. */
  readonly draft: string | null;
  readonly scrollTop: number;
  readonly height: number;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPlace: (place: GridPlace) => void;
  readonly onEdit: () => void;
  readonly onDraft: (draft: string) => void;
  readonly onLeave: () => void;
}

export function gridTemplate(drawing: GridDrawing): TemplateResult {
  const { rows, columns } = drawing.grid;
  const { first, end, before, after } = rowWindow(drawing.scrollTop, drawing.height, rows.length, ROW_HEIGHT);
  const template = `${NUMBERS_WIDTH}px ${drawing.widths.map((width) => `${width}px`).join(" ")}`;
  const letter = (_: number, index: number): TemplateResult =>
    html`<span role="columnheader" class="letter">${columnName(index + 1)}</span>`;
  return html`
    <div
      role="grid"
      aria-label=${drawing.name}
      aria-describedby="help"
      aria-rowcount=${rows.length + 1}
      aria-colcount=${columns + 1}
      @keydown=${drawing.onKey}
      ${styled({ "--columns": template })}
    >
      <div role="row" class="row letters" aria-rowindex="1">
        <span role="columnheader" class="corner"></span>
        ${drawing.widths.map(letter)}
      </div>
      <div role="presentation" ${styled({ height: `${before}px` })}></div>
      ${rows.slice(first, end).map((row, index) => rowTemplate(drawing, row, first + index + 1))}
      <div role="presentation" ${styled({ height: `${after}px` })}></div>
    </div>
  `;
}

function rowTemplate(drawing: GridDrawing, row: Grid["rows"][number], number: number): TemplateResult {
  return html`
    <div role="row" class="row" aria-rowindex=${number + 1}>
      <span role="rowheader" class="letter">${number}</span>
      ${drawing.widths.map((_, index) => cellTemplate(drawing, row.get(index + 1), { column: index + 1, row: number }))}
    </div>
  `;
}

function cellTemplate(drawing: GridDrawing, cell: GridCell | undefined, place: GridPlace): TemplateResult {
  const isHere = place.column === drawing.place.column && place.row === drawing.place.row;
  const isEdited = isHere && drawing.draft !== null;
  return html`
    <span
      role="gridcell"
      class="cell ${cell?.look ?? "text"}"
      tabindex=${isHere ? 0 : -1}
      aria-readonly=${cell?.edit ? "false" : "true"}
      @click=${() => drawing.onPlace(place)}
      @dblclick=${drawing.onEdit}
      >${isEdited ? fieldTemplate(drawing, cell) : (cell?.shown ?? nothing)}</span
    >
  `;
}

function fieldTemplate({ draft, onDraft, onLeave }: GridDrawing, cell: GridCell | undefined): TemplateResult {
  const onInput = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) onDraft(currentTarget.value);
  };
  return html`<input aria-label=${cell?.address ?? ""} .value=${draft ?? ""} @input=${onInput} @blur=${onLeave} />`;
}
