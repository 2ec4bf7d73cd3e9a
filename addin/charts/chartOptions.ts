import type { Language } from "../../engine/domain/text.js";

/** How numbers of one measure are written; the charts know no locale. A unit hangs on by a hard space. */
export interface NumberFormats {
  /** As it is read: "48.065". */
  readonly value: (value: number) => string;
  /** With its sign: "+1.200", "−300", "0". */
  readonly change: (value: number) => string;
  /** Short, for axes: "1,5 mio.". */
  readonly tick: (value: number) => string;
}

/** What every chart is told besides its numbers. */
export interface ChartOptions {
  /** Unlike that of every other chart under the same root: ids of titles are made from it. */
  readonly id: string;
  readonly title: string;
  /** What is measured and in which unit: "Forskel, kr. pr. år". */
  readonly measure: string;
  /** In px; what is drawn is exactly this wide. */
  readonly width: number;
  readonly language: Language;
  readonly format: NumberFormats;
  /** Ids of the schools to bring out. */
  readonly selected?: readonly string[];
  /** Called with a school's id on click, Enter or Space. */
  readonly onSelect?: (id: string) => void;
}
