import { css } from "lit";

/** A native button that submits a form, in Fluent's clothes; and a field that cannot be used. */
export const primaryStyles = css`
  button.primary {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid transparent;
    border-radius: var(--borderRadiusMedium);
    background: var(--colorBrandBackground);
    color: var(--colorNeutralForegroundOnBrand);
    font: inherit;
    font-weight: var(--fontWeightSemibold);
    cursor: pointer;
  }
  button.primary:hover {
    background: var(--colorBrandBackgroundHover);
  }
  @media (forced-colors: active) {
    button.primary {
      border-color: ButtonText;
    }
  }
  button.primary[aria-disabled="true"] {
    opacity: 0.6;
    cursor: default;
  }
  [aria-invalid="true"] {
    border-color: var(--colorPaletteRedBorder2);
  }
`;
