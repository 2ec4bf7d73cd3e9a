import { css } from "lit";

/** What all views share. Colours and sizes are Fluent's tokens, so that light, dark and contrast themes follow. */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--colorNeutralForeground1);
    font-family: var(--fontFamilyBase);
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-weight: var(--fontWeightSemibold);
  }
  h1 {
    font-size: var(--fontSizeBase500);
    line-height: var(--lineHeightBase500);
  }
  h2 {
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
  }
  h3 {
    font-size: var(--fontSizeBase300);
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  :focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 2px;
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .quiet {
    color: var(--colorNeutralForeground2);
  }
  .small {
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .strong {
    font-weight: var(--fontWeightSemibold);
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .loss {
    color: var(--colorPaletteRedForeground1);
  }
  .gain {
    color: var(--colorPaletteGreenForeground1);
  }
  .hidden-visually {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .loss,
    .gain,
    .quiet {
      color: CanvasText;
    }
  }
  /* Fluent leaves its own colours on a primary button that is pointed at, and the text on them cannot be read. */
  @media (forced-colors: active) {
    fluent-button[appearance="primary"]:is(:hover, :focus-visible) {
      background-color: ButtonFace;
      color: ButtonText;
      forced-color-adjust: none;
    }
  }
`;
