import { css } from "lit";

/** Side by side where there is room for names, else below each other. */
export const selectionStyles = css`
  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 8px;
  }
  .selection label.field {
    flex: 1 1 140px;
  }
  .selection label.field:last-child {
    flex: 0 0 auto;
  }
  @media (max-width: 340px) {
    .selection label.field {
      flex-basis: 200px;
    }
  }
`;
