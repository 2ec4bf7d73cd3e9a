import { css } from "lit";

export const checkStyles = css`
  fieldset {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
  }
  legend {
    padding: 0 4px;
    font-weight: var(--fontWeightSemibold);
  }
  label.check {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-height: 24px;
    cursor: pointer;
  }
  label.check input {
    flex: none;
    width: 16px;
    height: 16px;
    min-height: 0;
    margin: 0;
    padding: 0;
    transform: translateY(2px);
    accent-color: var(--colorCompoundBrandBackground);
  }
`;
