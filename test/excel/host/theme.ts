/** The colours Office tells the pane, by the theme somebody has chosen. */
export const THEMES = {
  light: ["#FFFFFF", "#262626", "#F3F2F1", "#262626"],
  dark: ["#262626", "#FFFFFF", "#1F1F1F", "#FFFFFF"],
} as const;

export type ThemeName = keyof typeof THEMES;

/** Excel on Windows gives colours as numbers. */
export function themeInfo(name: ThemeName): string {
  const [background, font, control, controlFont] = THEMES[name].map((color) => parseInt(color.slice(1), 16));
  return JSON.stringify({
    primaryBackgroundColor: background,
    primaryFontColor: font,
    secondaryBackgroundColor: control,
    secondaryFontColor: controlFont,
  });
}
