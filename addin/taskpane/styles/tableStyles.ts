import { css } from "lit";

/** A table that scrolls sideways in a narrow pane, with its first column in sight. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    min-width: 100%;
    font-size: var(--fontSizeBase200);
  }
  th,
  td {
    padding: 4px 8px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground1);
    text-align: left;
    vertical-align: baseline;
  }
  thead th {
    font-weight: var(--fontWeightSemibold);
    vertical-align: bottom;
    white-space: nowrap;
    background: var(--colorNeutralBackground2);
  }
  .pinned {
    position: sticky;
    left: 0;
    z-index: 1;
  }
  th.number,
  td.number {
    text-align: right;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  tr.total > * {
    font-weight: var(--fontWeightSemibold);
    border-top: 1px solid var(--colorNeutralStroke1);
  }
  th button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
`;
