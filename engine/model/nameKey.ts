/** Names are compared without regard to case, hard spaces and doubled spaces: what looks the same is the same. */
export const nameKey = (name: string): string => name.replace(/[\s\u00a0]+/g, " ").trim().toLowerCase();
