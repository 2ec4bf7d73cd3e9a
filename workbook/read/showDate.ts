/** Days from 1 March of the year 0 to Excel's day 0, which is 30 December 1899. */
const EXCEL_DAY_0 = 693_899;
const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;

/**
 * An Excel serial number as "2011-12-01", in the calendar of 1900; right from 1 March 1900 on. Years are counted from
 * March, so that a leap day is the last day of its year.
 */
export function showDate(serial: number): string {
  if (!Number.isFinite(serial)) return String(serial);
  const day = Math.floor(serial) + EXCEL_DAY_0;
  const era = Math.floor(day / DAYS_IN_ERA);
  const dayOfEra = day - era * DAYS_IN_ERA;
  const yearOfEra = yearIn(dayOfEra);
  const dayOfYear = dayOfEra - firstDay(yearOfEra);
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = era * YEARS_IN_ERA + yearOfEra + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

function firstDay(yearOfEra: number): number {
  return 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

function yearIn(dayOfEra: number): number {
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  return Math.floor((dayOfEra - leapDays) / 365);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
