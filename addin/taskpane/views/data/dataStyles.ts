import { css } from "lit";

export const dataStyles = css`
  ul {
    list-style: none;
  }
  li {
    margin-top: 8px;
    padding: 6px 8px 6px 12px;
    border-left: 4px solid var(--colorNeutralStroke1);
    background: var(--colorNeutralBackground2);
    overflow-wrap: anywhere;
  }
  li.error {
    border-left-color: var(--colorPaletteRedBorder2);
  }
  .severity {
    margin-right: 4px;
    font-size: var(--fontSizeBase200);
    color: var(--colorNeutralForeground2);
  }
  li.error .severity {
    color: var(--colorPaletteRedForeground1);
    font-weight: var(--fontWeightSemibold);
  }
  button.place {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--colorBrandForegroundLink);
    font: inherit;
    text-align: left;
    text-decoration: underline;
    cursor: pointer;
  }
  section > fluent-button {
    margin-top: 8px;
  }
`;
