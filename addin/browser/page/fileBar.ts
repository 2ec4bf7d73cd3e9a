import { html, type TemplateResult } from "lit";
import type { Language } from "../../../engine/index.js";
import { BROWSER_TEXTS } from "../../text/browserTexts.js";
import type { BrowserWorkbook } from "../browserWorkbook.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens and saves the workbook. `say` is told why that could not be done, and null where it could. */
export function fileBar(
  workbook: BrowserWorkbook,
  language: Language,
  say: (problem: string | null) => void,
): TemplateResult {
  const onFile = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const file = currentTarget.files?.[0];
    if (file) void open(workbook, file, language).then(say, failed(BROWSER_TEXTS.cannotOpen[language], say));
    currentTarget.value = "";
  };
  const onSave = (): void => {
    void save(workbook, language).then(say, failed(BROWSER_TEXTS.cannotSave[language], say));
  };
  return html`
    <div class="files">
      <label class="file">
        ${BROWSER_TEXTS.open[language]}
        <input class="hidden-visually" type="file" accept=".xlsx,.xlsm" @change=${onFile} />
      </label>
      <fluent-button size="small" @click=${onSave}>${BROWSER_TEXTS.save[language]}</fluent-button>
      <span class="quiet small">
        ${BROWSER_TEXTS.onlyHere[language]} ${isOpened(workbook) ? BROWSER_TEXTS.savedPlain[language] : ""}
      </span>
    </div>
  `;
}

/** Whether a file was opened, whose own look and formulas are not known here. */
const isOpened = (workbook: BrowserWorkbook): boolean =>
  workbook.book().sheets.some(({ description }) => description === null);

const failed =
  (sentence: string, say: (problem: string) => void) =>
  (thrown: unknown): void =>
    say(`${sentence}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);

async function open(workbook: BrowserWorkbook, file: File, language: Language): Promise<string | null> {
  const { openFile } = await import("../book/openFile.js");
  const opened = await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!opened.ok) {
    const { issueLine } = await import("../../../workbook/text/issueText.js");
    return issueLine(opened.issue, language);
  }
  workbook.replace(opened.book);
  return null;
}

async function save(workbook: BrowserWorkbook, language: Language): Promise<null> {
  const { fileOfBook } = await import("../book/fileOfBook.js");
  const { name, bytes } = await fileOfBook(workbook.book(), language);
  download(new Blob([new Uint8Array(bytes)], { type: XLSX }), name);
  return null;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
