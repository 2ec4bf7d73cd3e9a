import { css } from "lit";

/** The table under a chart. */
export const chartTableStyles = css`
  .chart-data {
    margin-top: 6px;
    font-size: 12px;
  }
  .chart-data summary {
    min-height: 24px;
    cursor: pointer;
  }
  .chart-data-window {
    max-height: 60vh;
    overflow: auto;
  }
  .chart-data table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .chart-data th,
  .chart-data td {
    padding: 3px 8px 3px 0;
    border-bottom: 1px solid var(--chart-rule);
    text-align: right;
    vertical-align: baseline;
    font-weight: normal;
  }
  .chart-data thead th {
    position: sticky;
    top: 0;
    background: var(--chart-ground);
    font-weight: 600;
  }
  .chart-data th:first-child {
    text-align: left;
  }
  .chart-data tbody th {
    position: sticky;
    left: 0;
    background: var(--chart-ground);
  }
  .chart-data button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    text-decoration: underline;
    cursor: pointer;
  }
  .chart :is(summary, button, .chart-data-window):focus-visible {
    outline: 2px solid var(--chart-focus);
    outline-offset: 1px;
  }
`;
