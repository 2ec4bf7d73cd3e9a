import { html, nothing, type TemplateResult } from "lit";

export interface TableRow {
  /** What a click on the name calls back with; null where there is nothing to open. */
  readonly id: string | null;
  readonly cells: readonly string[];
}

export interface TableView {
  /** The first is the name's. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The numbers behind a chart, folded away until asked for; names open what the marks open. */
export const dataTable = (
  { columns, rows }: TableView,
  { title, label, onSelect }: { title: string; label: string; onSelect: ((id: string) => void) | undefined },
): TemplateResult => html`
  <details class="chart-data">
    <summary>${label}</summary>
    <div class="chart-data-window" role="region" aria-label=${`${label}: ${title}`} tabindex="0">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ id, cells: [name, ...numbers] }) => html`
              <tr>
                <th scope="row">
                  ${
                    id === null || onSelect === undefined
                      ? (name ?? nothing)
                      : html`<button type="button" @click=${() => onSelect(id)}>${name}</button>`
                  }
                </th>
                ${numbers.map((cell) => html`<td>${cell}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  </details>
`;
