import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for frames, pools, scenarios, and what is not used. */
export const RUN_ISSUES_DA = {
  frameWithoutAmount: {
    found: 'rammen "{frame}" uden beløb for {year} i modellen "{model}"',
    expected: 'et beløb, fordi delen "{part}" fordeler det, der er tilbage',
    remedy: "Tilføj rammens beløb for {year} i Rammer.",
  },
  frameNotWhole: {
    found: "rammen {frame} for {year}, som ikke går op i modellens afrunding",
    expected: "et beløb, der er et helt antal af afrundingens enhed",
    remedy: "Ret beløbet i Rammer, eller vælg en mindre afrunding i Opsætning.",
  },
  missingFrame: {
    found: 'delen "{part}" ({mechanism}), som lukker en ramme, men ikke nævner den',
    expected: "navnet på en ramme fra Rammer",
    remedy: "Udfyld Ramme for delen.",
  },
  twoClosingParts: {
    found: 'delen "{part}", som også fordeler resten af rammen {frame}; det gør "{closing}" allerede',
    expected: "én del, der lukker rammen",
    remedy: "Slå den ene fra, eller giv den sin egen ramme.",
  },
  partAfterClosing: {
    found: 'delen "{part}", som kommer efter "{closing}", der lukker rammen {frame}',
    expected: "at delen, der lukker rammen, kommer sidst",
    remedy:
      "Giv delen et lavere nummer, skriv i Betales af, hvor pengene kommer fra, eller (for Strukturkompensation) i Finansieres ved, hvem i rammen der betaler.",
  },
  unknownPayer: {
    found: '"{found}" i Betales af for delen "{part}"',
    expected: "rammen, uden for rammen, eller en af modellens rammer: {known}",
    remedy: "Ret navnet i Betales af, eller tilføj rammen i Rammer.",
  },
  openFrame: {
    found: "rammen {found}, hvor delene ikke giver rammens beløb",
    expected: "det samme beløb, eller en del, der fordeler resten",
    remedy: "Tilføj en del, der lukker rammen (for eksempel Resten pr. elev), eller tag forskellen til efterretning.",
  },
  negativeRest: {
    found: 'en rest på {rest} kr i rammen {frame} til delen "{part}"',
    expected: "en rest på 0 eller derover",
    remedy: "De andre dele koster mere end rammen. Sænk dem, eller hæv rammen, hvis det ikke er meningen.",
  },
  negativeKey: {
    found: 'en negativ nøgle for skole {school} i delen "{part}" ({line})',
    expected: "nøgler på 0 eller derover",
    remedy: "Ret skolens tal; penge kan ikke fordeles efter en negativ nøgle.",
  },
  noKeys: {
    found: 'delen "{part}", hvor alle skolers nøgle er 0',
    expected: "mindst én skole med en nøgle over 0",
    remedy: "Udfyld nøglen for skolerne, eller sæt beløbet til 0.",
  },
  poolNotWhole: {
    found: 'et beløb til fordeling i delen "{part}", som ikke går op i modellens afrunding',
    expected: "et helt antal af afrundingens enhed",
    remedy: "Ret beløbet i Parametre eller Rammer, eller vælg en mindre afrunding i Opsætning.",
  },
  missingCurrentBudget: {
    found: "skole {school} {name} uden et nuværende budget for {year}",
    expected: 'et beløb i Nuværende, fordi delen "{part}" bruger det',
    remedy: "Tilføj skolen i Nuværende, med 0, hvis den intet får i dag.",
  },
  changeHitsNothing: {
    found: 'en ændring i scenariet "{scenario}", som ikke rammer noget i modellen "{model}"',
    expected: "en værdi, der findes",
    remedy: "Se efter, at delen, parameteren, Gælder, skolen, året og klassetrinnene er som i den tabel, der ændres.",
  },
  changeHitsMany: {
    found: 'en ændring i scenariet "{scenario}", som rammer {count} værdier',
    expected: "én værdi",
    remedy: "Udfyld flere celler i ændringen, så det er klart, hvilken værdi der menes.",
  },
  changeBasisMoved: {
    found: 'Før er {found} i scenariet "{scenario}", men værdien er nu {current}',
    expected: "den værdi, ændringen blev skrevet ud fra",
    remedy: "Se efter, om ændringen stadig er, som den skal være, og ret Før til {current}.",
  },
  changeNotPossible: {
    found: '"{found}" som ny værdi i {table} i scenariet "{scenario}"',
    expected: "en værdi, der passer i cellen",
    remedy: "Ret Efter til en værdi af samme slags som den, der ændres.",
  },
  addedPartExists: {
    found: 'en ny del "{part}" i scenariet "{scenario}", men modellen "{model}" har allerede en del af det navn',
    expected: "et navn, som ingen del i modellen har",
    remedy: "Giv den nye del et andet navn, eller ret delen, der er der, med ændringer af dens kolonner.",
  },
  unusedParameter: {
    found: 'parameteren {parameter} for delen "{part}", som formlen ikke bruger',
    expected: "parametre, der bruges",
    remedy: "Brug den i formlen, eller slet rækken; ellers er der intet at gøre.",
  },
  unusedTable: {
    found: '"{name}", som ingen del bruger',
    expected: "tabeller og nøgletal, der bruges",
    remedy: "Skriv navnet i den del, der skal bruge det, eller slet rækkerne; ellers er der intet at gøre.",
  },
  unusedFact: {
    found: 'kolonnen "{found}", som ingen del bruger',
    expected: "oplysninger, der bruges",
    remedy: "Der er intet at gøre, hvis kolonnen kun er til oplysning.",
  },
  countsForecast: {
    found: "elevtal fra en prognose",
    expected: "optalte elevtal",
    remedy: "Der er intet at gøre; resultatet siger, at det bygger på en prognose.",
  },
  comparedWithUnknown: {
    found: '"{found}", som hverken er en model eller et scenarie',
    expected: "en af {known}",
    remedy: "Ret navnet ved Sammenlignes med.",
  },
  inactivePart: {
    found: 'delen "{found}", som ikke er aktiv',
    expected: "aktive dele",
    remedy: "Skriv ja i Aktiv, hvis delen skal regnes med; ellers er der intet at gøre.",
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;
