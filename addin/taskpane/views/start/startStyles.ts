import { css } from "lit";

export const startStyles = css`
  .offer {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 4px;
  }
  .health {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 8px 12px;
    border-left: 4px solid var(--colorPaletteGreenBorder2);
    background: var(--colorNeutralBackground2);
  }
  .health.bad {
    border-left-color: var(--colorPaletteRedBorder2);
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 12px;
  }
  dt {
    color: var(--colorNeutralForeground2);
  }
  dd {
    overflow-wrap: anywhere;
  }
`;
