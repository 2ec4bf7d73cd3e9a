import type { OnePupil } from "../engine/index.js";

/** Whether the pupil groups have to be named to tell the lines apart. */
export const severalGroups = ({ cells }: OnePupil): boolean => new Set(cells.map(({ group }) => group)).size > 1;
