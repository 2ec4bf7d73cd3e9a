import { css } from "lit";

export const findStyles = css`
  form.find {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: start;
    gap: 8px;
  }
  .typed {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-width: 0;
  }
  .typed select {
    width: 100%;
  }
  .values {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: 4px 12px;
    align-items: baseline;
  }
  .values dt {
    overflow-wrap: anywhere;
  }
  .values dd.strong {
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
  }
`;
