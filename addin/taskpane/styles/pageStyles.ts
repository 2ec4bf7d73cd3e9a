import { css } from "lit";

const page = css`
  html,
  body {
    height: 100%;
    margin: 0;
    background: var(--colorNeutralBackground1);
  }
`;

/** The page around the pane. */
export const pageStyles: readonly CSSStyleSheet[] = page.styleSheet ? [page.styleSheet] : [];
