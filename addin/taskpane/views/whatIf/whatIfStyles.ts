import { css } from "lit";

export const whatIfStyles = css`
  .dial,
  .save {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: 8px 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
  }
  .save {
    gap: 8px;
  }
  .dial .head {
    justify-content: space-between;
    flex-wrap: nowrap;
  }
  .slide {
    display: grid;
    grid-template-columns: minmax(60px, 1fr) 108px max-content;
    align-items: center;
    gap: 8px;
  }
  .dial {
    container-type: inline-size;
  }
  .slide input[type="range"] {
    width: 100%;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--colorCompoundBrandBackground);
  }
  .slide input.number {
    width: 100%;
  }
  @container (max-width: 330px) {
    .slide input[type="range"] {
      grid-column: 1 / -1;
    }
    .slide {
      grid-template-columns: minmax(0, 1fr) max-content;
    }
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: 8px;
  }
`;
