const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?/;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_PER_YEAR = 365;
const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3_600;
const SECONDS_PER_MINUTE = 60;
/** 30 December 1899, counted from 1 January of year 1; right from March 1900 on, since Excel counts a 29 February 1900. */
const DAY_ZERO = 693_594;

/**
 * The serial number of a date written "2026-04-06" or "2026-04-06T12:00:00", as cells of the type `d` hold it; undefined
 * when it is no date. By arithmetic, since a clock's time zone must have no say.
 */
export function readIsoDate(text: string): { readonly date: number } | undefined {
  const parts = ISO_DATE.exec(text)
    ?.slice(1)
    .map((part) => Number(part || "0"));
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const before = DAYS_BEFORE_MONTH[month - 1];
  if (before === undefined) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const leapDay = isLeap && month > 2 ? 1 : 0;
  const ordinal = daysBeforeYear(year) + before + day + leapDay;
  const time = hours * SECONDS_PER_HOUR + minutes * SECONDS_PER_MINUTE + seconds;
  return { date: ordinal - DAY_ZERO + time / SECONDS_PER_DAY };
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * DAYS_PER_YEAR + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
