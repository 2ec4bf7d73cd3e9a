import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for indexation, settlement and the demographic adjustment of frames. */
export const ADJUSTMENT_ISSUES_DA = {
  missingPayShare: {
    found: "{what} i priser for {level}, hvor Fremskrivning fra {from} til {to} har løn og pris hver for sig",
    expected: "en andel løn, så løn og pris kan vægtes, eller en samlet faktor",
    remedy:
      "Skriv andelen i Andel løn, pct. ved beløbet eller i Opsætning, eller tilføj rækken samlet fra {from} til {to}.",
  },
  missingIndexKind: {
    found: "{what} med en andel løn, hvor Fremskrivning fra {from} til {to} ikke har {indexKind}",
    expected: "både løn og pris for hvert trin",
    remedy: "Tilføj rækken {indexKind} fra {from} til {to} i Fremskrivning, eller ret andelen af løn.",
  },
  risesWithIndex: {
    found:
      "{found}, som er beløbet for {before} ganget med fremskrivningen til {year}, selv om begge er i priser for {level}",
    expected: "det samme beløb i alle år, når prisniveauet er det samme",
    remedy:
      "Se efter, om beløbet er fremskrevet to gange: skriv løbende i Prisniveau, eller skriv beløbet uden stigningen.",
  },
  missingBaseFrame: {
    found: "basisåret {found} for rammen {frame}, som intet beløb har i Rammer",
    expected: "et beløb i Rammer for basisåret, som {year} kan reguleres fra",
    remedy: "Tilføj rammens beløb for {found} i Rammer, eller ret basisåret.",
  },
  frameGivenTwice: {
    found: "rammen {frame} for {year}, som både står i Rammer og reguleres fra {baseYear} i Demografi",
    expected: "enten et beløb i Rammer eller en regulering",
    remedy: "Slet rækken for {year} i Rammer, eller lad {year} være et nyt basisår i Demografi.",
  },
  demographyNeedsBasis: {
    found: '"{found}" i Elevtal følger for rammen {frame}',
    expected: "enten skoleår som 7/12+5/12 eller nyt skoleår, eller et nøgletal, og ikke begge dele",
    remedy: "Skriv, hvilke skoleårs elever der tælles, eller skriv nøgletallet, og lad den anden celle være tom.",
  },
  demographyNeedsRate: {
    found: "rammen {frame}, som reguleres af flere rækker, hvor en ikke har noget beløb",
    expected: "et beløb pr. elev i hver række, når der er flere",
    remedy: "Skriv beløbet pr. elev, eller lad én række gælde alle elever; kun da kan rammen følge i samme forhold.",
  },
  demographyWithoutPupils: {
    found: "rammen {frame}, som ingen elever har i basisåret {baseYear}",
    expected: "elever i basisåret, når rammen følger i samme forhold",
    remedy: "Skriv et beløb pr. elev, eller ret elevgruppen, klassetrinnene eller basisåret.",
  },
  nothingToSettle: {
    found: "ét elevtal for hver skole, matrikel, skoleår og elevgruppe",
    expected: "både et foreløbigt og et endeligt elevtal, som forskellen kan regnes af",
    remedy:
      "Lad den foreløbige række stå (Version foreløbig, eller Art prognose), og tilføj det endelige tal i en ny række.",
  },
  notSettledYet: {
    found: "{schoolYear} uden endelige elevtal for alle skoler (mangler: {schools}, blandt dem skole {found})",
    expected: "optalte, endelige elevtal for de skoleår, der efterreguleres",
    remedy: "Tilføj de endelige elevtal, når de er der; indtil da er efterreguleringen også foreløbig.",
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;
