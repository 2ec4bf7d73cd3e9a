/** Old, new without transition, transition, amount, and per cent against the old. */
export const COLUMNS_OF_YEAR = 5;
