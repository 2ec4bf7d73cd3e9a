import { css } from "lit";

export const selectionStyles = css`
  .selection {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) max-content;
    gap: 8px;
  }
`;
