import { css } from "lit";

export const scenariosStyles = css`
  ul.scenarios {
    display: flex;
    flex-direction: column;
    gap: 8px;
    list-style: none;
  }
  .scenario,
  fieldset {
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-width: 0;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
    overflow-wrap: anywhere;
  }
  legend {
    padding: 0 4px;
    font-weight: var(--fontWeightSemibold);
  }
  form.seal {
    display: flex;
    flex-direction: column;
    flex-basis: 100%;
    gap: 6px;
    padding-top: 6px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .log {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .log ul {
    padding-left: 20px;
    overflow-wrap: anywhere;
  }
`;
