import { css } from "lit";

/** Native fields in Fluent's clothes: they work the same in every browser, with every keyboard and reader. */
export const fieldStyles = css`
  label.field {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-width: 0;
    font-size: var(--fontSizeBase200);
    color: var(--colorNeutralForeground2);
  }
  select,
  input,
  textarea {
    min-height: 32px;
    max-width: 100%;
    padding: 0 8px;
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font: inherit;
    font-size: var(--fontSizeBase300);
  }
  .whole {
    display: none;
    overflow-wrap: anywhere;
  }
  @media (max-width: 480px) {
    .whole {
      display: block;
    }
  }
  button.plain {
    min-height: 24px;
    padding: 2px 4px;
    border: 0;
    border-radius: var(--borderRadiusSmall);
    background: none;
    color: var(--colorBrandForegroundLink);
    font: inherit;
    text-align: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  button.plain:hover {
    color: var(--colorBrandForegroundLinkHover);
  }
`;
