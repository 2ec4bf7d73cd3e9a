import { setTheme } from "@fluentui/web-components";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

export type ThemeName = "light" | "dark";

const THEMES = { light: webLightTheme, dark: webDarkTheme } as const;

/** Puts Fluent's colours and sizes on the page. Contrast themes are the system's own and come by themselves. */
export function showTheme(name: ThemeName): void {
  setTheme(THEMES[name]);
  document.documentElement.style.setProperty("color-scheme", name);
}

/** Light or dark as the system says, now and when it changes. */
export function followSystemTheme(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = (): void => showTheme(dark.matches ? "dark" : "light");
  dark.addEventListener("change", show);
  show();
}
