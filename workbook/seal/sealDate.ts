const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a date as a seal has it: 2026-03-12. */
export const isSealDate = (written: string): boolean => DATE.test(written);
