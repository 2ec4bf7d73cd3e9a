import { css } from "lit";

export const writingStyles = css`
  .inner {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding-left: 24px;
  }
  .list {
    max-height: 180px;
    overflow-y: auto;
  }
  .notice {
    padding: 8px 12px;
    border-left: 4px solid var(--colorPaletteGreenBorder2);
    background: var(--colorNeutralBackground2);
  }
  .notice.stale {
    border-left-color: var(--colorPaletteRedBorder2);
  }
  ul {
    list-style: none;
  }
`;
