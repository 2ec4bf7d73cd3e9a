import { css } from "lit";

export const modelStyles = css`
  ol.parts,
  ol.formula {
    list-style: none;
  }
  .parts > li {
    padding: 8px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .part-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
  }
  .part-head button.fold {
    min-height: 32px;
    padding: 2px 4px;
    border: 0;
    border-radius: var(--borderRadiusSmall);
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .part-head button.fold:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .tools button.move {
    min-width: 28px;
    min-height: 28px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    color: inherit;
    cursor: pointer;
  }
  .tools button.move[aria-disabled="true"] {
    color: var(--colorNeutralForeground3);
    cursor: default;
  }
  .off .name {
    color: var(--colorNeutralForeground2);
    text-decoration: line-through;
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 8px 0 4px 12px;
    border-left: 2px solid var(--colorNeutralStroke2);
  }
  .body h2 {
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
  }
  ol.formula > li {
    margin-top: 2px;
    overflow-wrap: anywhere;
  }
  .parameter {
    display: flex;
    flex-direction: column;
    gap: 2px;
    padding: 6px 8px;
    background: var(--colorNeutralBackground2);
  }
  .values {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
    gap: 4px 8px;
  }
  .values select {
    width: 100%;
  }
  .values input {
    width: 100%;
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  dl.details {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0 8px;
    font-size: var(--fontSizeBase200);
  }
  dl.details dt {
    color: var(--colorNeutralForeground2);
  }
`;
