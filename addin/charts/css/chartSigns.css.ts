import { css } from "lit";

/** What is drawn. No sign rests on colour alone, and contrast themes know only their own colours. */
export const chartSigns = css`
  .chart text {
    fill: var(--chart-ink);
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }
  .chart .chart-tick {
    fill: var(--chart-quiet);
  }
  .chart .chart-group,
  .chart .chart-name.chart-chosen,
  .chart .chart-letter {
    font-weight: 600;
  }
  .chart .chart-letter {
    fill: var(--chart-quiet);
  }
  .chart .chart-halo {
    stroke: var(--chart-ground);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .chart-grid,
  .chart-link,
  .chart-leader {
    fill: none;
    stroke: var(--chart-rule);
  }
  .chart-link,
  .chart-leader {
    stroke: var(--chart-muted);
  }
  .chart-zero {
    fill: none;
    stroke: var(--chart-ink);
  }
  .chart-limit {
    fill: none;
    stroke: var(--chart-ink);
    stroke-dasharray: 4 3;
  }
  .chart-own-limit {
    fill: var(--chart-ink);
    stroke: var(--chart-ground);
    stroke-width: 2px;
    paint-order: stroke;
  }
  .chart-gain {
    fill: var(--chart-gain);
  }
  .chart-lose {
    fill: var(--chart-lose);
  }
  .chart-total {
    fill: var(--chart-muted);
  }
  .chart-outside {
    fill: var(--chart-ground);
    stroke: var(--chart-ink);
    stroke-width: 1.5px;
  }
  .chart-band,
  .chart-head-ground {
    fill: var(--chart-band);
  }
  .chart-stripe {
    fill: var(--chart-stripe);
  }
  .chart-average {
    fill: none;
    stroke: var(--chart-ink);
  }
  .chart-average-before {
    stroke-dasharray: 2 3;
  }
  .chart-join,
  .chart-line {
    fill: none;
    stroke: var(--chart-muted);
  }
  .chart-hollow {
    fill: var(--chart-ground);
    stroke: var(--chart-muted);
    stroke-width: 1.5px;
  }
  .chart-filled {
    fill: var(--chart-gain);
    stroke: var(--chart-ground);
    stroke-width: 0.5px;
  }
  .chart-phase-in .chart-filled:not(.chart-chosen) {
    fill: var(--chart-muted);
  }
  .chart-phase-in .chart-line:not(.chart-chosen) {
    stroke-opacity: 0.55;
  }
  .chart-join.chart-chosen,
  .chart-line.chart-chosen,
  .chart-line-chosen {
    fill: none;
    stroke: var(--chart-lose);
    stroke-width: 2.5px;
  }
  .chart-hollow.chart-chosen {
    stroke: var(--chart-lose);
    stroke-width: 2px;
  }
  .chart-filled.chart-chosen {
    fill: var(--chart-lose);
  }
  .chart-scenario-0 {
    fill: var(--chart-gain);
  }
  .chart-scenario-1 {
    fill: var(--chart-lose);
  }
  .chart-scenario-2 {
    fill: var(--chart-third);
  }
  .chart-scenario-3 {
    fill: var(--chart-fourth);
  }
  @media (forced-colors: active) {
    .chart svg {
      forced-color-adjust: none;
    }
    .chart-lose,
    .chart-scenario-1 {
      stroke: CanvasText;
    }
    .chart-band {
      stroke: Highlight;
      stroke-width: 2px;
    }
    .chart-join.chart-chosen,
    .chart-line.chart-chosen,
    .chart-line-chosen,
    .chart-hollow.chart-chosen {
      stroke: Highlight;
    }
    .chart-filled.chart-chosen {
      fill: Highlight;
    }
  }
`;
