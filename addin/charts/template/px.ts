/** Hundredths of a px are as fine as a screen can show, and keep what is drawn short. */
export const px = (value: number): number => Math.round(value * 100) / 100;
