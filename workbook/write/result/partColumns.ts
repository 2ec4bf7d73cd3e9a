/** The columns of Tildeling before those of the parts: the school's id and name. */
export const FIRST_PART = 2;
