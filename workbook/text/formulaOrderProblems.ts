import type { Text } from "../../engine/domain/text.js";
import type { OrderProblemCode } from "../formula/formulaProblem.js";

/** Found, expected, what to do. {found} and the problem's details are put in where their names stand. */
export const ORDER_PROBLEMS: Readonly<Record<OrderProblemCode, Text>> = {
  tooManyTerms: {
    da: "Formlen har {count} tal, navne, funktioner og regnetegn; der må højst være {most}. Del den i flere dele af modellen.",
    en: "The formula has {count} numbers, names, functions and operators; {most} is the most allowed. Divide it into several parts of the model.",
  },
  tooManyTermsUnfolded: {
    da: "Skrevet helt ud (hver betingelse for sig, −x som 0 − x) har formlen {count} led; der må højst være {most}. Brug færre “og” og “eller”, eller del den i flere dele.",
    en: "Written out (every condition by itself, −x as 0 − x) the formula has {count} terms; {most} is the most allowed. Use fewer “and” and “or”, or divide it into several parts.",
  },
  tooDeep: {
    da: "Her er flere end {most} parenteser inden i hinanden. Fjern overflødige parenteser, eller del formlen i flere dele.",
    en: "There are more than {most} parentheses inside each other here. Remove those not needed, or divide the formula into several parts.",
  },
  twoWords: {
    da: "Fandt “{found}”: flere ord i træk. Er det ét navn, så skriv {suggestion}; ellers mangler der et regnetegn.",
    en: "Found “{found}”: several words in a row. If this is one name, write {suggestion}; otherwise an operator is missing.",
  },
  twoNumbers: {
    da: "Fandt “{found}”: to tal i træk. Skriv et tal uden mellemrum, eller sæt et regnetegn imellem.",
    en: "Found “{found}”: two numbers in a row. Write a number without blanks, or put an operator between.",
  },
  missingOperator: {
    da: "Fandt “{found}” uden regnetegn imellem. Skriv + − * eller / mellem “{left}” og “{right}”.",
    en: "Found “{found}” without an operator between. Write + − * or / between “{left}” and “{right}”.",
  },
  missingValue: {
    da: "Fandt {what}, hvor der skulle stå et tal, et navn eller en parentes. Skriv det, der mangler, eller slet tegnet.",
    en: "Found {what} where a number, a name or a parenthesis should stand. Write what is missing, or delete the sign.",
  },
  emptyParentheses: {
    da: "Fandt en tom parentes. Skriv noget i den, eller slet den.",
    en: "Found empty parentheses. Write something in them, or delete them.",
  },
  logicAsFunction: {
    da: "“{found}” er ikke en funktion, men står mellem to betingelser. Skriv for eksempel hvis(a < 1 {found} b < 2; x; y).",
    en: "“{found}” is not a function but stands between two conditions. Write for example if(a < 1 {found} b < 2, x, y).",
  },
  unclosedParenthesis: {
    da: "Parentesen her bliver ikke lukket. Sæt ) dér, hvor den slutter.",
    en: "The parenthesis here is not closed. Put ) where it ends.",
  },
  unopenedParenthesis: {
    da: "Fandt ) uden en ( før. Slet den, eller sæt ( dér, hvor parentesen begynder.",
    en: "Found ) without a ( before it. Delete it, or put ( where the parenthesis begins.",
  },
  separatorOutside: {
    da: "Fandt “{found}” uden for en funktion. Det skiller kun argumenterne i en funktion; en celle rummer én formel.",
    en: "Found “{found}” outside a function. It only separates the arguments of a function; thousands are not grouped, and a cell holds one formula.",
  },
  argumentCount: {
    da: "Antal argumenter i “{found}”: fandt {count}, ventede {expected}. Skil dem med semikolon: 0,5 er ét tal, 0; 5 er to.",
    en: "Number of arguments of “{found}”: found {count}, expected {expected}. Separate them by a comma; the decimal sign is a point.",
  },
  comparisonOutside: {
    da: "“{found}” kan kun stå i betingelsen i hvis(betingelse; værdi; ellers). Flyt det derind, eller slet det.",
    en: "“{found}” can only stand in the condition of if(condition, value, otherwise). Move it there, or delete it.",
  },
  chainedComparison: {
    da: "Fandt endnu et “{found}” i samme sammenligning. Skriv to sammenligninger med og: 1 < a og a < 5.",
    en: "Found another “{found}” in the same comparison. Write two comparisons with and: 1 < a and a < 5.",
  },
  conditionExpected: {
    da: "Ved “{found}” ventedes en betingelse. Sammenlign med < <= > >= eller =, for eksempel elever < 150.",
    en: "A condition was expected at “{found}”. Compare with < <= > >= or =, for example pupils < 150.",
  },
  conditionAsValue: {
    da: "Ved “{found}” står en sammenligning, hvor der skulle stå et tal. Brug hvis(betingelse; 1; 0) for at gøre den til et tal.",
    en: "At “{found}” a comparison stands where a number should. Use if(condition, 1, 0) to make it a number.",
  },
  decimalsNotConstant: {
    da: "Antallet af decimaler ved “{found}” skal være et helt tal fra −6 til 9. Skriv tallet direkte, for eksempel afrund(x; 0).",
    en: "The number of decimals at “{found}” must be a whole number from −6 to 9. Write the number itself, for example round(x, 0).",
  },
  divisionByZero: {
    da: "Her divideres med {found}. Skriv et tal, der ikke er 0.",
    en: "This divides by {found}. Write a number that is not 0.",
  },
  notUnderstood: {
    da: "Formlen kan ikke læses ved “{found}”. Skriv stedet på en enklere måde.",
    en: "The formula cannot be read at “{found}”. Write that place in a simpler way.",
  },
};
