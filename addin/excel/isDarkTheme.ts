/** The parts of a colour that the eye weighs (Rec. 709); halfway is where black and white text are read equally well. */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;
const HALFWAY = 128;
const COLOUR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** What Office tells of its theme; on the web it tells nothing, and on Windows its own word for dark may be a colour. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  /** What some versions of office.js call the same. */
  readonly primaryBackgroundColor?: string;
}

/** Whether Office is dark, by the ground its panes stand on; null where it does not say, and the system's own theme rules. */
export function isDarkTheme(theme: OfficeColours | undefined): boolean | null {
  const parts = COLOUR.exec(theme?.primaryBackgroundColor ?? theme?.bodyBackgroundColor ?? "");
  if (!parts) return null;
  const light = WEIGHTS.reduce((sum, weight, index) => sum + weight * parseInt(parts[index + 1] ?? "", 16), 0);
  return light < HALFWAY;
}
