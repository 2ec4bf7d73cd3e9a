// What is written into cells: what people write, what programs write, and names that a careless look-up falls for.
const NUMBERS_AS_TEXT = "ca. 12|12,5|1.000|1.000,50|−5|-5| |12 elever|1e3|=1+1|0123|4-6|1/3|50%|kr|NaN|Infinity";
const WORDS =
  "ja|nej|alle|Alle skoler|rammen|resten|Resten|Lovens loft|Skole: 999|Klynge: Nord|Skole:|nu|optalt|prognose";
const TIMES = "2025/26|2025/27|25/26|2026|1899/00|7/12+5/12|12/12|0/12|6. april|Budgetår: 2030|9999/00";
const FORMULAS = "elever|elever +|elever / 0|1 / (elever - elever)|min()|((((1))))|elever ^ 2|hvis(1;2)|-|Takst|1;2;3";
const TRAPS =
  "{found}|{0}|$&|__proto__|constructor|toString|hasOwnProperty|null|undefined|<b>|&|\"|'|;|[]|_x0000_|#REF!";

export const TEXTS = [
  ...[NUMBERS_AS_TEXT, WORDS, TIMES, FORMULAS, TRAPS].flatMap((texts) => texts.split("|")),
  ...["Æ".repeat(40), "x".repeat(33_000), "(".repeat(300), "😀", "\u00a0", "\u200b", "\u202e101", "a\nb"],
];

export const NUMBERS = [
  ..."0 -0 1 -1 0.5 0.1 0.30000000000000004 1E-7 1e-300 5e-324 12 28 10 11 99 2026.5 1.005 100000.000001 -0.001".split(
    " ",
  ),
  ..."1e9 1e15 9007199254740993 1234567890123456789 1e21 1e100 1.7976931348623157e308 -1e308 1e400".split(" "),
  ..."NaN INF -INF 1,5 0x10 1e --1".split(" "),
];

export const ERRORS = [..."#DIV/0! #N/A #REF! #VALUE! #NAME? #NUM! #NULL! #SPILL! x".split(" "), ""];

/** As a cell of the type d holds them. */
export const DATES = ["2026-04-06", "2026-04-06T12:00:00", "2026-13-01", "0001-01-01", "x"];
