import { css } from "lit";

export const schoolStyles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .figures dd {
    text-align: left;
  }
  dt {
    color: var(--colorNeutralForeground2);
    font-size: var(--fontSizeBase200);
  }
  .choices {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 8px;
  }
  .lines {
    padding-left: 28px;
  }
  .lines > li + li {
    margin-top: 10px;
  }
  .lines > li::marker {
    color: var(--colorNeutralForeground2);
    font-variant-numeric: tabular-nums;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }
  .lines p {
    overflow-wrap: anywhere;
  }
  .lines .scroll {
    max-height: 320px;
    margin-top: 4px;
    overflow-y: auto;
  }
  .cells {
    white-space: nowrap;
  }
  .cliffs {
    padding-left: 20px;
  }
`;
