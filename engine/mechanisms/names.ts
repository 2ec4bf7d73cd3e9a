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
/** The sum of all earlier parts of the model, per school. */
export const ALL_BEFORE = "parts.allBefore";
/** What the model compared with gives for the same purpose this year, on the same pupils. */
export const OLD_AMOUNT = "old.lookedAt";
/** Everything the model compared with gives this year. */
export const OLD_TOTAL = "old.total";
/** What the old model, and this model's parts looked at, gave in the first year of the phase-in. */
export const OLD_FIRST = "old.first";
export const NEW_FIRST = "new.first";
/** What the school got last year from the parts looked at and this one; in the first year what the old model gives. */
export const LAST_YEAR = "result.lastYear";
/** 1 for a school that opened, or closed, since the phase-in began; else 0. */
export const OPENED = "fact.opened";
export const CLOSED = "fact.closed";
/** What the school took over from closed ones of the difference that is phased in; negative where it is closed itself. */
export const TAKEN_OVER = "fact.takenOver";
/** All pupils of the school in the budget year, whatever a part follows. */
export const SIZE = "fact.size";
/** The budget year, and how many months of it belong to the school year that ends in it. */
export const BUDGET_YEAR = "time.budgetYear";
export const MONTHS_OLD = "time.monthsOld";
/** A parameter by school year: of the school year that ends in the budget year, and of the one that begins in it. */
export const inEndingSchoolYear = (id: string): string => `ending.${id}`;
export const inBeginningSchoolYear = (id: string): string => `beginning.${id}`;
/** What the school gets today (table Nuværende). */
export const CURRENT_BUDGET = "fact.currentBudget";
/** The key figure at place `index` of Mængde/nøgle, of the budget year `back` years before. */
export const keyFigure = (index: number, back: number): string => `keyFigure.${index}.${back}`;
export const keyFigureWeight = (index: number): string => `keyFigureWeight.${index}`;
/** Stands for the user's own expression, which the binding puts in its place. */
export const USER_FORMULA = "user.formula";
