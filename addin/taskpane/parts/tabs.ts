import { html, type TemplateResult } from "lit";

export interface Tab {
  readonly id: string;
  readonly label: string;
}

export interface Tabs {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  /** The panel that shows what is selected; the tab's own id is `tab-` and its id. */
  readonly panelId: string;
  readonly onSelect: (id: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Tabs as the keyboard expects them: one stop for Tab, arrows between them, Home and End. */
export function tabList({ label, tabs, selected, panelId, onSelect }: Tabs): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const next = tabAfter(event.key, tabs, selected);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    focusTab(event.currentTarget, next.id);
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
      ${tabs.map(
        ({ id, label: words }) => html`
          <button
            type="button"
            role="tab"
            id=${`tab-${id}`}
            aria-selected=${id === selected ? "true" : "false"}
            aria-controls=${panelId}
            tabindex=${id === selected ? 0 : -1}
            @click=${() => onSelect(id)}
          >
            ${words}
          </button>
        `,
      )}
    </div>
  `;
}

function tabAfter(key: string, tabs: readonly Tab[], selected: string): Tab | undefined {
  if (key === "Home") return tabs[0];
  if (key === "End") return tabs.at(-1);
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined) return undefined;
  const place = tabs.findIndex(({ id }) => id === selected);
  return tabs[(place + step + tabs.length) % tabs.length];
}

function focusTab(list: EventTarget | null, id: string): void {
  if (!(list instanceof HTMLElement)) return;
  const tab = list.querySelector(`#${CSS.escape(`tab-${id}`)}`);
  if (tab instanceof HTMLElement) tab.focus();
}
