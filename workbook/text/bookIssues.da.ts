// Longer than other files: one sentence for every code, so that a missing one is found by the compiler.
import type { BookIssueCode, RowIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for cells, rows and tables that do not agree with each other. */
export const BOOK_ISSUES_DA: Readonly<Record<BookIssueCode | RowIssueCode, IssueSentence>> = {
  fromAfterTo: {
    found: "fra {from} til {to}",
    expected: "at fra ikke er større end til",
    remedy: "Byt de to tal om, eller ret det, der er forkert.",
  },
  halfBand: {
    found: "kun den ene ende af et spænd af klassetrin",
    expected: "både Trin fra og Trin til, eller ingen af dem",
    remedy: "Udfyld begge celler, eller tøm begge, hvis rækken gælder alle klassetrin.",
  },
  missingPriceLevel: {
    found: "et beløb i {unit} uden prisniveau",
    expected: "et prisniveau til hvert beløb",
    remedy:
      "Skriv årstallet for priserne, for eksempel 2026, eller løbende, hvis hver årskolonne er i sit eget års priser.",
  },
  rowWithoutValue: {
    found: "en række uden en værdi i noget år",
    expected: "en værdi i mindst én årskolonne",
    remedy: "Skriv værdien, eller slet rækken. En tom celle læses aldrig som 0.",
  },
  countsAllBlank: {
    found: "en række uden et eneste elevtal",
    expected: "et elevtal på mindst ét klassetrin",
    remedy: "Skriv elevtallene, og 0, hvis skolen ingen elever har det år.",
  },
  sameFromAndTo: {
    found: "{found} i både fra og til",
    expected: "to forskellige tal",
    remedy: "Ret det ene, eller slet rækken; som den står, har den ingen virkning.",
  },
  changeNeedsColumn: {
    found: 'en tom celle i kolonnen "{column}"',
    expected: "en udfyldt celle, når ændringen gælder {inTable}",
    remedy: 'Udfyld "{column}", så det er klart, hvilken værdi i {inTable} der ændres.',
  },
  changeLeavesColumn: {
    found: '"{found}" i kolonnen "{column}"',
    expected: "en tom celle, når ændringen gælder {inTable}",
    remedy:
      'Tøm cellen: en ændring af {inTable} kan ikke begrænses med "{column}". Et beløb til én skole skrives som en ændring af Parametre med Gælder, for eksempel Skole: 103.',
  },
  schoolBesideScope: {
    found: '"{found}" ved siden af en udfyldt Gælder',
    expected: "en skole i Skole-id eller noget i Gælder, ikke begge",
    remedy: "Tøm den ene; Skole-id 103 er det samme som Gælder: Skole: 103.",
  },
  doubledRow: {
    found: "den samme række som i celle {first}",
    expected: "hver række én gang",
    remedy: "Behold den række, der gælder, og slet den anden, eller ret det, der skulle skille dem ad.",
  },
  doubledPart: {
    found: 'delen "{found}", som også står i celle {first}',
    expected: "ét navn til hver del i en model",
    remedy: "Giv en af delene et andet navn.",
  },
  doubledPartNumber: {
    found: "nummeret {found}, som også står i celle {first}",
    expected: "hver del sit nummer i modellen",
    remedy: "Giv en af delene et andet nummer; numrene afgør rækkefølgen.",
  },
  doubledSchoolName: {
    found: 'skolenavnet "{found}", som også står i celle {first}',
    expected: "et navn til hver skole",
    remedy: "Skriv navnene, så de kan skelnes, hvis det er to skoler; ellers er der intet at gøre.",
  },
  idsDifferByZeros: {
    found: '"{name}" og "{defined}", som kun er forskellige i nuller foran, store bogstaver eller mellemrum',
    expected: "ét id til hver skole, skrevet ens overalt",
    remedy: "Er det samme skole, så skriv id'et ens, i en celle formateret som tekst; ellers giv den ene et andet id.",
  },
  writtenDifferently: {
    found: '"{name}", som i {inTable} er skrevet "{defined}"',
    expected: 'navnet skrevet som i {inTable}: "{defined}"',
    remedy: 'Skriv "{defined}".',
  },
  overlappingCaps: {
    found: "et klasseloft, der gælder samme klassetrin og startår som rækken i celle {first}",
    expected: "præcis én række for hvert klassetrin og startår i et loft",
    remedy: "Ret klassetrin eller startår i den ene række, så de ikke overlapper.",
  },
  overlappingJointTeaching: {
    found: "klassetrin, der fra samme skoleår også er samlæst i rækken i celle {first}",
    expected: "hvert klassetrin i højst én samlæsning på samme skole og matrikel",
    remedy: "Ret Trin fra eller Trin til i den ene række, eller slet den, der ikke gælder længere.",
  },
  keyFigureYearsOverlap: {
    found: "et nøgletal både med og uden år for samme skole",
    expected: "enten én række for alle år eller en række for hvert år",
    remedy: "Skriv året i alle rækkerne, eller slet dem, der ikke gælder.",
  },
  currentBudgetTwice: {
    found: "både skolens hele beløb og beløb for dens dele samme år",
    expected: "enten ét beløb i alt eller beløb for delene",
    remedy: "Slet rækken med beløbet i alt, eller slet delene, så pengene ikke tælles to gange.",
  },
  factInBothTables: {
    found: 'nøgletallet "{found}", som også er kolonnen "{header}" i Skoler',
    expected: "hver oplysning ét sted",
    remedy: "Slet kolonnen i Skoler, eller slet nøgletallet her.",
  },
  curvePointsDisagree: {
    found: 'en anden "{column}" end i celle {first}, som hører til samme kurve',
    expected: "samme art, enhed og prisniveau i alle kurvens punkter",
    remedy: 'Skriv det samme i "{column}" i alle rækker for kurven, eller giv punktet sin egen kurve.',
  },
  curvePointWithoutValue: {
    found: "et punkt uden værdi i {year}",
    expected: "en værdi i alle kurvens punkter i {year}",
    remedy: "Skriv punktets værdi i {year}. En tom celle læses aldrig som 0.",
  },
  missingCount: {
    found: "et tomt elevtal på klassetrin {grade} i {schoolYear}, hvor {otherYear} har et tal",
    expected: "et elevtal, eller tomt i alle skoleår, hvis trinnet ikke findes",
    remedy: "Skriv elevtallet, og 0, hvis der ingen elever er. En tom celle læses aldrig som 0.",
  },
  schoolWithoutCounts: {
    found: 'skolen "{school}", som ikke har en række i Elevtal',
    expected: "mindst én række i Elevtal for hver skole",
    remedy: "Tilføj skolens elevtal, med 0, hvis den endnu ikke er åbnet, eller slet skolen her.",
  },
  schoolYearWithoutCounts: {
    found: 'skolen "{school}" uden en række i Elevtal for {schoolYear}',
    expected: "en række for hvert skoleår, de andre skoler har, fra skolens første",
    remedy: "Tilføj skolens elevtal for {schoolYear}, med 0, hvis den er lukket.",
  },
  siteYearWithoutCounts: {
    found: 'ingen række for matriklen "{site}" på skole "{school}" i {schoolYear}',
    expected: "en række for hvert skoleår, skolen har, fra matriklens første",
    remedy: "Tilføj matriklens elevtal for {schoolYear}, med 0, hvis den er lukket.",
  },
  groupYearWithoutCounts: {
    found: 'ingen række for elevgruppen "{group}" på skole "{school}" i {schoolYear}',
    expected: "en række for hvert skoleår, hvis gruppen stadig findes",
    remedy: "Tilføj gruppens elevtal for {schoolYear}, hvis der er elever i den; ellers er der intet at gøre.",
  },
  siteSometimesBlank: {
    found: 'en række uden matrikel for skole "{school}", som i {otherYear} har en matrikel',
    expected: "en matrikel i alle skolens rækker eller i ingen",
    remedy: "Se efter, om rækken uden matrikel er skolens samlede tal; så er eleverne talt to gange.",
  },
  pupilJump: {
    found: '{after} elever på skole "{school}" i {schoolYear} mod {before} året før',
    expected: "en ændring på højst 40 pct. fra et skoleår til det næste",
    remedy: "Se efter, om tallene er rigtige. Er de det, er der intet at gøre.",
  },
  unknownSchool: {
    found: 'skolen "{name}", som ikke står i Skoler',
    expected: "et Skole-id fra Skoler",
    remedy: "Tilføj skolen i Skoler, eller ret id'et.",
  },
  unknownSite: {
    found: 'matriklen "{name}", som skole "{school}" ikke har i Elevtal',
    expected: "en matrikel fra skolens rækker i Elevtal",
    remedy: "Ret navnet på matriklen, eller tilføj dens elevtal.",
  },
  unknownGroup: {
    found: 'elevgruppen "{name}", som ikke står i Elevtal',
    expected: "en elevgruppe, der har rækker i Elevtal",
    remedy: "Ret navnet på elevgruppen, eller tilføj gruppens elevtal.",
  },
  unknownCluster: {
    found: 'klyngen "{name}", som ingen skole har',
    expected: "en klynge fra Skoler",
    remedy: "Ret navnet på klyngen, eller skriv klyngen ud for skolerne i Skoler.",
  },
  unknownSchoolType: {
    found: 'skoletypen "{name}", som ingen skole har',
    expected: "en skoletype fra Skoler",
    remedy: "Ret skoletypen, eller skriv den ud for skolerne i Skoler.",
  },
  unknownModel: {
    found: 'modellen "{name}", som ikke står i Modeller',
    expected: "en model fra Modeller",
    remedy: "Ret navnet på modellen, eller tilføj modellens dele i Modeller.",
  },
  unknownPart: {
    found: 'delen "{name}", som modellen "{model}" ikke har',
    expected: 'en del af "{model}" i Modeller',
    remedy: "Ret navnet på delen, eller tilføj delen i Modeller.",
  },
  unknownFrame: {
    found: 'rammen "{name}", som ikke står i {inTable}',
    expected: "en ramme fra {inTable}",
    remedy: "Ret navnet på rammen, eller tilføj den i {inTable}.",
  },
  unknownCurve: {
    found: 'kurven "{name}", som ikke står i Kurver',
    expected: "en kurve fra Kurver",
    remedy: "Ret navnet på kurven, eller tilføj dens punkter i Kurver.",
  },
  unknownKeyFigure: {
    found: 'nøgletallet "{name}", som ikke findes',
    expected: "et nøgletal fra Nøgletal eller en kolonne i Skoler",
    remedy: "Ret navnet på nøgletallet, eller tilføj det i Nøgletal.",
  },
  unknownSchoolColumn: {
    found: '"{name}", som ikke er en oplysning i Skoler',
    expected: "en af de ekstra kolonner i Skoler",
    remedy: "Skriv kolonnens overskrift, som den står i Skoler; navn, klynge og skoletype kan ikke ændres.",
  },
  unknownPartColumn: {
    found: '"{name}", som ikke er en kolonne i Modeller, der kan ændres',
    expected: "for eksempel Aktiv, Nr. eller Formel",
    remedy: "Skriv kolonnens overskrift, som den står i Modeller; navnet på en del eller en model kan ikke ændres.",
  },
  unknownScenario: {
    found: 'scenariet "{name}", som ikke står i Scenarier',
    expected: "et scenarie fra Scenarier",
    remedy: "Ret navnet på scenariet, eller tilføj det i Scenarier.",
  },
  unknownBase: {
    found: '"{name}", som hverken er en model eller et scenarie',
    expected: "en model fra Modeller eller et scenarie fra Scenarier",
    remedy: "Ret navnet, eller tilføj modellen eller scenariet.",
  },
  scenarioCycle: {
    found: "scenarier, der bygger på hinanden i ring: {path}",
    expected: "at hvert scenarie til sidst bygger på en model",
    remedy: "Lad et af scenarierne bygge på en model i stedet.",
  },
  scenarioNamedAsModel: {
    found: 'scenariet "{found}", som hedder det samme som en model',
    expected: "et navn, ingen model har",
    remedy: "Giv scenariet et andet navn; en model uden ændringer er allerede scenariet med modellens navn.",
  },
};
