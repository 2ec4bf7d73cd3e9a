import { css } from "lit";
import { chartFigureStyles } from "./css/chartFigure.css.js";
import { chartPrint } from "./css/chartPrint.css.js";
import { chartSigns } from "./css/chartSigns.css.js";
import { chartTableStyles } from "./css/chartTable.css.js";
import { chartTheme } from "./css/chartTheme.css.js";

/** Everything the charts need, for the `static styles` of the view they stand in. See decision 0016. */
export const chartStyles = css`
  ${chartTheme}
  ${chartFigureStyles}
  ${chartTableStyles}
  ${chartSigns}
  ${chartPrint}
`;
