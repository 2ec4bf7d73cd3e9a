import { css } from "lit";

export const resultsStyles = css`
  .frame {
    padding: 8px 12px;
    border-left: 4px solid var(--colorPaletteGreenBorder2);
    background: var(--colorNeutralBackground2);
  }
  .frame.off {
    border-left-color: var(--colorPaletteRedBorder2);
  }
  .frame + .frame {
    margin-top: 8px;
  }
  .frame dl,
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .frame dd,
  .figures dd {
    text-align: left;
  }
  dt {
    color: var(--colorNeutralForeground2);
    font-size: var(--fontSizeBase200);
  }
  .figures dd {
    font-size: var(--fontSizeBase500);
    line-height: var(--lineHeightBase500);
    font-weight: var(--fontWeightSemibold);
  }
  .extremes {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .pinned {
    max-width: 150px;
    overflow-wrap: break-word;
  }
`;
