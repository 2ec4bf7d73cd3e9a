import { css } from "lit";

/** Colours come from the theme of the pane where it has set them; these are what it would have set. */
export const chartTheme = css`
  .chart {
    --chart-ink: var(--colorNeutralForeground1, #242424);
    --chart-quiet: var(--colorNeutralForeground3, #616161);
    --chart-ground: var(--colorNeutralBackground1, #ffffff);
    --chart-rule: var(--colorNeutralStroke2, #e0e0e0);
    --chart-band: var(--colorNeutralBackground1Selected, #ebebeb);
    --chart-stripe: var(--colorNeutralBackground2, #fafafa);
    --chart-gain: var(--colorBrandForeground1, #0f6cbd);
    --chart-lose: var(--colorPaletteDarkOrangeForeground1, #c43501);
    --chart-muted: var(--colorNeutralStrokeAccessible, #616161);
    --chart-third: var(--colorPaletteTealForeground2, #02494c);
    --chart-fourth: var(--colorPaletteBerryBorderActive, #c239b3);
    --chart-focus: var(--colorStrokeFocus2, #000000);
    margin: 0;
    color: var(--chart-ink);
    font-family: var(--fontFamilyBase, "Segoe UI", system-ui, sans-serif);
    font-size: 13px;
    line-height: 1.4;
  }
  @media (prefers-color-scheme: dark) {
    .chart {
      --chart-ink: var(--colorNeutralForeground1, #ffffff);
      --chart-quiet: var(--colorNeutralForeground3, #adadad);
      --chart-ground: var(--colorNeutralBackground1, #292929);
      --chart-rule: var(--colorNeutralStroke2, #525252);
      --chart-band: var(--colorNeutralBackground1Selected, #383838);
      --chart-stripe: var(--colorNeutralBackground2, #1f1f1f);
      --chart-gain: var(--colorBrandForeground1, #479ef5);
      --chart-lose: var(--colorPaletteDarkOrangeForeground1, #e9835e);
      --chart-muted: var(--colorNeutralStrokeAccessible, #adadad);
      --chart-third: var(--colorPaletteTealForeground2, #9bd9db);
      --chart-fourth: var(--colorPaletteBerryBorderActive, #da7ed0);
      --chart-focus: var(--colorStrokeFocus2, #ffffff);
    }
  }
  @media (forced-colors: active) {
    .chart {
      --chart-ink: CanvasText;
      --chart-quiet: CanvasText;
      --chart-ground: Canvas;
      --chart-rule: color-mix(in srgb, CanvasText 35%, Canvas);
      --chart-band: Canvas;
      --chart-stripe: Canvas;
      --chart-gain: CanvasText;
      --chart-lose: Canvas;
      --chart-muted: CanvasText;
      --chart-third: GrayText;
      --chart-fourth: Highlight;
      --chart-focus: Highlight;
    }
  }
`;
