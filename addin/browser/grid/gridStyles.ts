import { css } from "lit";

export const gridStyles = css`
  :host {
    position: relative;
    overflow: auto;
    min-height: 0;
    background: var(--colorNeutralBackground1);
    font-size: var(--fontSizeBase200);
  }
  [role="grid"] {
    width: max-content;
    min-width: 100%;
  }
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    flex-wrap: nowrap;
    gap: 0;
    align-items: stretch;
    height: 26px;
  }
  .letters {
    position: sticky;
    top: 0;
    z-index: 2;
  }
  .letter,
  .corner {
    border-right: 1px solid var(--colorNeutralStroke2);
    border-bottom: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground3);
    color: var(--colorNeutralForeground2);
    text-align: center;
    line-height: 25px;
  }
  .row > .letter:first-child,
  .corner {
    position: sticky;
    left: 0;
    z-index: 1;
  }
  .cell {
    border-right: 1px solid var(--colorNeutralStroke3);
    border-bottom: 1px solid var(--colorNeutralStroke3);
    padding: 0 6px;
    overflow: hidden;
    line-height: 25px;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .cell.number,
  .cell.total {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .cell.total,
  .cell.header,
  .cell.title {
    font-weight: var(--fontWeightSemibold);
  }
  .cell.header {
    background: var(--colorBrandBackground2);
    color: var(--colorNeutralForeground1);
  }
  .cell.title {
    overflow: visible;
    font-size: var(--fontSizeBase400);
  }
  .cell:focus {
    outline: 2px solid var(--colorBrandStroke1);
    outline-offset: -2px;
  }
  input {
    width: 100%;
    height: 25px;
    padding: 0;
    border: 0;
    outline: 0;
    background: var(--colorNeutralBackground1);
    color: inherit;
    font: inherit;
  }
  .cell:focus-within {
    outline: 2px solid var(--colorBrandStroke1);
    outline-offset: -2px;
  }
`;
