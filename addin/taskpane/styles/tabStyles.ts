import { css } from "lit";

/** Tabs that take another line where the pane is narrow, so that none is out of sight. */
export const tabStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2px;
  }
  .tabs button {
    min-height: 32px;
    padding: 4px 8px 2px;
    border: 0;
    border-bottom: 2px solid transparent;
    border-radius: var(--borderRadiusMedium) var(--borderRadiusMedium) 0 0;
    background: none;
    color: var(--colorNeutralForeground2);
    font: inherit;
    white-space: nowrap;
    cursor: pointer;
  }
  .tabs button:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .tabs button[aria-selected="true"] {
    border-bottom-color: var(--colorCompoundBrandStroke);
    color: var(--colorNeutralForeground1);
    font-weight: var(--fontWeightSemibold);
  }
  .tabs button:focus-visible {
    outline-offset: -2px;
  }
  /* A contrast theme shows borders that are transparent otherwise. */
  @media (forced-colors: active) {
    .tabs button {
      border-bottom-color: Canvas;
    }
    .tabs button[aria-selected="true"] {
      border-bottom-color: Highlight;
    }
  }
`;
