import { css } from "lit";

export const shellStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    height: 100%;
    min-height: 0;
    background: var(--colorNeutralBackground1);
  }
  /* Excel keeps the upper right corner for its own menu. */
  header {
    padding: 8px 44px 0 12px;
  }
  header .row {
    flex-wrap: nowrap;
    justify-content: space-between;
  }
  header p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  nav {
    padding: 0 8px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .messages {
    padding: 0 12px;
  }
  .task {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-height: 32px;
    font-size: var(--fontSizeBase200);
    animation: appear 0s 0.4s both;
  }
  /* What is done at once needs no telling. */
  @keyframes appear {
    from {
      visibility: hidden;
    }
    to {
      visibility: visible;
    }
  }
  .task progress {
    flex: 1 1 80px;
  }
  .fault {
    margin: 8px 0;
    padding: 8px 12px;
    border: 1px solid var(--colorPaletteRedBorder2);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorPaletteRedBackground1);
  }
  .fault > * + * {
    margin-top: 6px;
  }
  .fault textarea {
    width: 100%;
    margin: 4px 0;
    font: var(--fontSizeBase200) var(--fontFamilyMonospace);
  }
  main {
    min-height: 0;
    padding: 12px;
    overflow-y: auto;
  }
`;
