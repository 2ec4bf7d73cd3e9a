import { css } from "lit";

/** On paper everything is in sight and nothing can be pointed at. */
export const chartPrint = css`
  @media print {
    .chart {
      print-color-adjust: exact;
    }
    .chart:not(:has(.chart-scrolls)) {
      break-inside: avoid;
    }
    .chart-scrolls {
      max-height: none;
      overflow: visible;
    }
    .chart-scrolls .chart-head {
      position: static;
    }
    .chart-tip,
    .chart-marks,
    .chart-data:not([open]) {
      display: none;
    }
  }
`;
