/** What lines may refer to besides earlier lines. The binding supplies a column for each. */
export const parameter = (id: string): string => `parameter.${id}`;
export const quantity = (index: number): string => `quantity.${index}`;

/** Pupils of the row (a band of grades, or a group that classes are formed of). */
export const PUPILS = "fact.pupils";
/** Pupils at the same place (school or site) in higher grades than this band; for break points counted across bands. */
export const PUPILS_IN_HIGHER_BANDS = "fact.pupilsInHigherBands";
/** The class cap that holds for the row. */
export const CAP = "fact.cap";
/** The school year's weight in the budget year (7 and 5), and what the weights add up to (12). */
export const WEIGHT = "time.weight";
export const WEIGHT_SUM = "time.weightSum";
/** The sum of the earlier parts named in Ser på, per school. */
export const LOOKED_AT = "parts.lookedAt";
/** The sum of all earlier parts of the same frame, per school. */
export const FRAME_SUBTOTAL = "frame.subtotal";
/** The frame's amount, and what earlier parts have left of it. */
export const FRAME_AMOUNT = "frame.amount";
export const FRAME_REST = "frame.rest";
/** What the school gets today (table Nuværende). */
export const CURRENT_BUDGET = "fact.currentBudget";
/** The key figure at place `index` of Mængde/nøgle, of the budget year `back` years before. */
export const keyFigure = (index: number, back: number): string => `keyFigure.${index}.${back}`;
export const keyFigureWeight = (index: number): string => `keyFigureWeight.${index}`;
/** Stands for the user's own expression, which the binding puts in its place. */
export const USER_FORMULA = "user.formula";
