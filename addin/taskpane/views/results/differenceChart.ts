import type { TemplateResult } from "lit";
import type { Pane } from "../../../app/pane.js";
import type { PaneState } from "../../../app/paneState.js";
import { openSchool } from "../../../app/results/openSchool.js";
import { divergingChart } from "../../../charts/divergingChart.js";
import type { ComparisonView } from "../../../present/comparisonView.js";
import { differenceData } from "../../chartData/differenceData.js";
import { chartBox } from "../../parts/chartBox.js";
import { chartOptionsOf, chosenSchool } from "../../parts/chartOptionsOf.js";

/** Who gains and who loses, as bars. */
export function differenceChart(
  pane: Pane,
  comparison: ComparisonView,
  { language, results, selection }: PaneState,
): TemplateResult {
  const { measure, cluster } = results;
  const data = differenceData(comparison, measure, cluster);
  return chartBox((width) =>
    divergingChart(data, {
      ...chartOptionsOf("difference", measure, language, width),
      selected: chosenSchool(selection?.schoolId),
      onSelect: (id) => void openSchool(pane, id),
    }),
  );
}
