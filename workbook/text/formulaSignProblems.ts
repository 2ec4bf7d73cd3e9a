import type { Text } from "../../engine/domain/text.js";
import type { SignProblemCode } from "../formula/formulaProblem.js";

/** Found, expected, what to do. {found} and the problem's details are put in where their names stand. */
export const SIGN_PROBLEMS: Readonly<Record<SignProblemCode, Text>> = {
  empty: {
    da: "Formlen er tom. Skriv en formel, for eksempel 2 * elever, eller vælg en anden mekanisme.",
    en: "The formula is empty. Write a formula, for example 2 * pupils, or choose another mechanism.",
  },
  tooLong: {
    da: "Formlen er på {count} tegn; den må højst være på {most}. Del den i flere dele af modellen.",
    en: "The formula has {count} characters; {most} is the most allowed. Divide it into several parts of the model.",
  },
  leadingEquals: {
    da: "Fandt “{found}” forrest; så ville regnearket selv regne formlen ud. Slet lighedstegnet.",
    en: "Found “{found}” at the front; the spreadsheet itself would run the formula. Delete the equals sign.",
  },
  invisibleCharacter: {
    da: "Fandt et tegn, der ikke kan ses ({found}). Slet det, eller skriv stedet om i hånden.",
    en: "Found a character that cannot be seen ({found}). Delete it, or type that place again by hand.",
  },
  unknownSign: {
    da: "“{found}” ({codePoint}) har ingen betydning i en formel. Brug tal, navne, + − * / og ( ); navne med andre tegn skrives i [ ].",
    en: "“{found}” ({codePoint}) means nothing in a formula. Use numbers, names, + − * / and ( ); names with other signs go in [ ].",
  },
  badNumber: {
    da: "“{found}” er ikke et tal på dansk: komma er decimaltegn, og punktum skiller tusinder i grupper på tre. Skriv for eksempel {suggestion}.",
    en: "“{found}” is not a number: the decimal sign is one point with digits on both sides. Write for example {suggestion}.",
  },
  exponent: {
    da: "“{found}” er skrevet med eksponent. Skriv tallet helt ud, for eksempel 100000 i stedet for 1e5.",
    en: "“{found}” is written with an exponent. Write the number out, for example 100000 instead of 1e5.",
  },
  tooManyDigits: {
    da: "Tallet {found} har for mange cifre; der må højst være {most}. Skriv det med færre cifre.",
    en: "The number {found} has too many digits; {most} is the most allowed. Write it with fewer digits.",
  },
  strayPoint: {
    da: "Fandt et punktum uden for et tal. Slet det; hører det til et navn, så skriv hele navnet i [ ].",
    en: "Found a point outside a number. Delete it; if it belongs to a name, write the whole name in [ ].",
  },
  wrongSeparator: {
    da: "Fandt “{found}” som skilletegn. I dette regneark skilles argumenter med “{expected}”. Skriv det i stedet; i et decimaltal skal der cifre på begge sider af kommaet.",
    en: "Found “{found}” as a separator. In this workbook arguments are separated by “{expected}”. Write that instead.",
  },
  percent: {
    da: "“{found}” kan ikke bruges i en formel. Skriv andelen som et decimaltal, for eksempel 0,05 i stedet for 5 %.",
    en: "“{found}” cannot be used in a formula. Write the share as a decimal number, for example 0.05 instead of 5 %.",
  },
  power: {
    da: "“{found}” (potens) kan ikke bruges i en formel. Gang tallet med sig selv; hører tegnet til et navn, så skriv navnet i [ ], for eksempel [m²].",
    en: "“{found}” (power) cannot be used in a formula. Multiply the number by itself; if the sign belongs to a name, write the name in [ ], for example [m²].",
  },
  colon: {
    da: "“{found}” kan ikke bruges i en formel. Skriv / for at dividere; intervaller af celler findes ikke her.",
    en: "“{found}” cannot be used in a formula. Write / to divide; ranges of cells do not exist here.",
  },
  ambiguousSign: {
    da: "“{found}” kan læses på to måder. Skriv - for minus eller / for divideret med; hører tegnet til et navn, så skriv navnet i [ ].",
    en: "“{found}” can be read in two ways. Write - for minus or / for divided by; if the sign belongs to a name, write the name in [ ].",
  },
  comparisonSign: {
    da: "“{found}” er ikke et sammenligningstegn her. Skriv {suggestion}.",
    en: "“{found}” is not a sign of comparison here. Write {suggestion}.",
  },
  notEqual: {
    da: "“{found}” kan ikke bruges. Sammenlign med = og byt om på de to resultater: hvis(a = b; ellers-værdi; værdi).",
    en: "“{found}” cannot be used. Compare with = and exchange the two results: if(a = b, otherwise, value).",
  },
  textInQuotes: {
    da: "Fandt en tekst i anførselstegn: {found}. En formel regner kun med tal; skriv navne uden anførselstegn, om nødvendigt i [ ].",
    en: "Found a text in quotation marks: {found}. A formula works with numbers only; write names without quotation marks, in [ ] if need be.",
  },
  emptyName: {
    da: "Fandt {found} uden et navn i. Skriv navnet mellem [ og ].",
    en: "Found {found} without a name in it. Write the name between [ and ].",
  },
  unclosedName: {
    da: "Navnet “{found}” begynder med [, men slutter ikke. Sæt ] efter navnet.",
    en: "The name “{found}” begins with [ but does not end. Put ] after the name.",
  },
  strayBracket: {
    da: "Fandt ] uden et [ før. Sæt [ foran navnet, eller slet ].",
    en: "Found ] without a [ before it. Put [ before the name, or delete ].",
  },
  nameNeedsBrackets: {
    da: "“{found}” er et navn med tegn i. Skriv {suggestion}, hvis det er navnet på et tal i regnearket.",
    en: "“{found}” is a name with signs in it. Write {suggestion} if that is the name of a number in the workbook.",
  },
  unknownFunction: {
    da: "“{found}” er ikke en funktion. Brug en af disse: {functions}. Skal der ganges, så skriv * før parentesen.",
    en: "“{found}” is not a function. Use one of these: {functions}. To multiply, write * before the parenthesis.",
  },
  functionWithoutParentheses: {
    da: "“{found}” er en funktion og skal følges af en parentes. Er det navnet på et tal, så skriv [{found}].",
    en: "“{found}” is a function and must be followed by a parenthesis. If it is the name of a number, write [{found}].",
  },
  otherLanguage: {
    da: "“{found}” hedder {expected} i dette regneark. Skriv {expected}; er det navnet på et tal, så skriv [{found}].",
    en: "“{found}” is called {expected} in this workbook. Write {expected}; if it is the name of a number, write [{found}].",
  },
};
