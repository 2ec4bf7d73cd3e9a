import { css } from "lit";

const page = css`
  html,
  body {
    height: 100%;
    margin: 0;
    background: var(--colorNeutralBackground1);
  }
  .unsupported {
    padding: 12px;
    color: var(--colorNeutralForeground1);
    font: var(--fontSizeBase300) / 1.4 var(--fontFamilyBase);
  }
`;

/** The page around the pane. */
export const pageStyles: readonly CSSStyleSheet[] = page.styleSheet ? [page.styleSheet] : [];
