import { css } from "lit";

/** Title, legend, the room for the picture, and the layer over it that is pointed at. */
export const chartFigureStyles = css`
  .chart figcaption {
    display: block;
  }
  .chart-title {
    display: block;
    font-size: 14px;
    font-weight: 600;
  }
  .chart-measure {
    color: var(--chart-quiet);
  }
  .chart-finding {
    margin: 4px 0 8px;
  }
  .chart-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin: 0 0 6px;
    padding: 0;
    list-style: none;
    font-size: 12px;
  }
  .chart-legend li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .chart-swatch {
    flex: none;
  }
  .chart svg {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
  }
  .chart-plot {
    position: relative;
  }
  .chart-scrolls {
    max-height: min(70vh, 640px);
    overflow: hidden auto;
    scroll-padding-top: 26px;
  }
  .chart-scrolls .chart-head {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--chart-ground);
  }
  .chart-sheet {
    position: relative;
  }
  .chart-marks {
    position: absolute;
    inset: 0;
  }
  .chart-mark {
    fill: transparent;
    stroke: transparent;
    stroke-width: 2px;
    outline: none;
  }
  path.chart-mark {
    fill: none;
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  rect.chart-mark.is-active {
    fill: color-mix(in srgb, var(--chart-ink) 8%, transparent);
  }
  circle.chart-mark.is-active,
  path.chart-mark.is-active {
    stroke: var(--chart-ink);
  }
  .chart-mark:focus-visible {
    stroke: var(--chart-focus);
  }
  .chart-near .chart-mark {
    pointer-events: none;
  }
  .chart-plot.is-over .chart-opens {
    cursor: pointer;
  }
  .chart-tip {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    width: max-content;
    max-width: min(100%, 260px);
    padding: 6px 10px;
    border: 1px solid var(--chart-muted);
    border-radius: 4px;
    background: var(--chart-ground);
    color: var(--chart-ink);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .chart-tip > * {
    display: block;
  }
  .chart-tip[hidden] {
    display: none;
  }
`;
