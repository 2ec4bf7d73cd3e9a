import { css } from "lit";

export const browserStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) 400px;
    height: 100%;
    background: var(--colorNeutralBackground1);
  }
  .sides {
    display: none;
  }
  #workbook,
  #pane {
    min-height: 0;
  }
  #workbook {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    border-right: 1px solid var(--colorNeutralStroke1);
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px;
  }
  .file {
    padding: 0 8px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    font-size: var(--fontSizeBase200);
    font-weight: var(--fontWeightSemibold);
    line-height: 24px;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid var(--colorStrokeFocus2);
  }
  .problem:not(:empty) {
    padding: 8px;
    background: var(--colorPaletteRedBackground1);
  }
  .sheets {
    max-height: 72px;
    overflow-y: auto;
    border-top: 1px solid var(--colorNeutralStroke1);
    font-size: var(--fontSizeBase200);
  }
  .empty {
    padding: 12px;
  }
  @media (max-width: 820px) {
    :host {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    .sides {
      display: block;
      border-bottom: 1px solid var(--colorNeutralStroke1);
    }
    #pane.workbook,
    #workbook.pane {
      display: none;
    }
  }
`;
