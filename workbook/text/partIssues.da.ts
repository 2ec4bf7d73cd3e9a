// Longer than other files: one sentence for every code, in the order they are met.
import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for a part that lacks something, or whose parameters and quantities do not fit. */
export const PART_ISSUES_DA = {
  unknownMechanism: {
    found: 'mekanismen "{found}" i delen "{part}"',
    expected: "en mekanisme, Tildel kender, for eksempel Beløb pr. elev",
    remedy: "Vælg en mekanisme fra listen i skabelonen.",
  },
  modelWithoutParts: {
    found: 'modellen "{model}" uden dele',
    expected: "mindst én del i Modeller",
    remedy: "Tilføj modellens dele i Modeller, eller ret modellens navn.",
  },
  noBudgetYear: {
    found: 'intet budgetår for modellen "{model}"',
    expected: "et budgetår i Opsætning eller en årskolonne i Parametre",
    remedy: "Skriv Budgetår i Opsætning, for eksempel 2026, eller tilføj en årskolonne i Parametre.",
  },
  settingNotUnderstood: {
    found: '"{found}" ved indstillingen {setting}',
    expected: "en værdi, der passer til indstillingen",
    remedy: "Ret værdien; skabelonen viser et eksempel på hver indstilling.",
  },
  unknownParameter: {
    found: 'parameteren "{found}", som mekanismen {mechanism} ikke har',
    expected: "en af parametrene {known}",
    remedy: "Ret navnet på parameteren, eller slet rækken.",
  },
  missingParameter: {
    found: 'delen "{part}" uden parameteren {parameter}',
    expected: "en række i Parametre med {parameter} i {unit}",
    remedy: 'Tilføj {parameter} for delen "{part}" i Parametre.',
  },
  missingParameterForBand: {
    found: 'delen "{part}" uden {parameter} for klassetrin {where}',
    expected: "en værdi af {parameter} for hvert klassetrin",
    remedy: "Tilføj en række i Parametre for klassetrin {where}, eller en række uden klassetrin, der gælder alle.",
  },
  missingParameterForSchool: {
    found: 'delen "{part}" uden {parameter} for skole {where}',
    expected: "en værdi af {parameter} for hver skole",
    remedy: "Tilføj en række i Parametre, der gælder skolen, eller en række med tom Gælder, der gælder alle.",
  },
  missingParameterForKeyFigure: {
    found: 'delen "{part}" uden vægt for {figure}',
    expected: "en vægt til hvert nøgletal, når der er flere",
    remedy: "Tilføj en række i Parametre med Vægt og Gælder: Nøgletal: {figure}.",
  },
  missingParameterYear: {
    found: '{parameter} for delen "{part}" uden værdi i {year}',
    expected: "en værdi i {year}",
    remedy: "Udfyld kolonnen {year}. En tom celle læses aldrig som 0.",
  },
  parameterNeedsAnother: {
    found: '{parameter} for delen "{part}", men ikke {other}',
    expected: "{parameter} sammen med {other}",
    remedy: "Tilføj {other} i Parametre, eller slet rækken.",
  },
  parameterNotNumber: {
    found: '"{found}" som {parameter} for delen "{part}"',
    expected: "et tal",
    remedy: "Skriv et tal.",
  },
  parameterNotChoice: {
    found: '"{found}" som {parameter} for delen "{part}"',
    expected: "et af ordene {known}",
    remedy: "Skriv et af ordene.",
  },
  parameterOutOfRange: {
    found: '{found} som {parameter} for delen "{part}"',
    expected: "et tal i området {range}",
    remedy: "Ret tallet. Er det en procent, så se efter, om enheden er pct. eller andel.",
  },
  parameterScopeNotAllowed: {
    found: '{parameter} for delen "{part}" begrænset med Gælder',
    expected: "den samme værdi for alle",
    remedy: "Tøm cellen i Gælder: {parameter} kan ikke være forskellig på den måde.",
  },
  parameterBandNotAllowed: {
    found: '{parameter} for delen "{part}" delt på klassetrin',
    expected: "den samme værdi for alle klassetrin",
    remedy: "Tøm Trin fra og Trin til: {parameter} kan ikke være forskellig fra klassetrin til klassetrin.",
  },
  equallySpecific: {
    found:
      'to rækker, der gælder lige præcist for den samme skole: {parameter} for delen "{part}", også i celle {other}',
    expected: "én række, der er den mest præcise",
    remedy: "Skriv en række for skolen selv (Skole: …), eller slet den ene af de to.",
  },
  bandsOverlap: {
    found: 'klassetrin {band}, som overlapper klassetrin {other}, i delen "{part}"',
    expected: "hvert klassetrin i højst ét spænd",
    remedy: "Ret Trin fra eller Trin til i den ene række.",
  },
  pupilsOutsideBands: {
    found: '{pupils} elever på klassetrin {grade}, som delen "{part}" ikke har en værdi for',
    expected: "at delen dækker alle klassetrin med elever",
    remedy: "Tilføj klassetrinnet i Parametre, hvis delen skal omfatte det; ellers er der intet at gøre.",
  },
  wrongUnit: {
    found: 'enheden "{found}" ved {parameter} for delen "{part}"',
    expected: "enheden {unit}",
    remedy: "Skriv {unit} i Enhed, og se efter, at tallet er i den enhed.",
  },
  missingUnit: {
    found: '{parameter} for delen "{part}" uden enhed',
    expected: "enheden {unit}",
    remedy: "Skriv {unit} i Enhed.",
  },
  priceLevelsMixed: {
    found: "{what} i priser for {level}, hvor modellen regner i {wanted}",
    expected: "samme prisniveau, eller et trin i Fremskrivning fra {level} til {wanted}",
    remedy: "Tilføj faktoren fra {level} til {wanted} i Fremskrivning, eller ret prisniveauet.",
  },
  ambiguousIndexStep: {
    found: "flere veje i Fremskrivning fra {level} til {wanted}",
    expected: "én vej fra et prisniveau til et andet",
    remedy: "Slet den række i Fremskrivning, der ikke skal bruges til {what}.",
  },
  missingCountBasis: {
    found: 'delen "{part}" ({mechanism}) uden elevtal at følge',
    expected: "for eksempel 7/12+5/12, skoleår eller forrige år",
    remedy: "Udfyld Elevtal følger: hvilke skoleårs elevtal skal delen bruge?",
  },
  unknownCountBasis: {
    found: '"{found}" i delen "{part}"',
    expected: "for eksempel 7/12+5/12, skoleår, forrige år eller kalenderår",
    remedy: "Skriv, hvilke elevtal delen følger, på en af de måder. Brøkerne skal give 1 tilsammen.",
  },
  countBasisNotUsed: {
    found: '"{found}" i delen "{part}", som ikke bruger elevtal',
    expected: "kalenderår eller en tom celle",
    remedy: "Tøm Elevtal følger, hvis delen ikke skal bruge elevtal; ellers vælg en anden mekanisme.",
  },
  unknownPupilGroup: {
    found: 'elevgruppen "{found}" i delen "{part}"',
    expected: "en af elevgrupperne {known}",
    remedy: "Ret navnet, eller tilføj gruppens elevtal i Elevtal.",
  },
  missingCounts: {
    found: "skole {school} {name} uden elevtal for {schoolYear}",
    expected: "en række i Elevtal for hvert skoleår, en del følger",
    remedy: "Tilføj elevtallet for {schoolYear}, og 0, hvis der ingen elever er.",
  },
  wrongNumberOfQuantities: {
    found: '"{found}" i Mængde/nøgle for delen "{part}"',
    expected: "{expected}: {means}",
    remedy: "Skriv det rigtige antal navne, adskilt af komma.",
  },
  unknownQuantity: {
    found: '"{found}", som delen "{part}" spørger efter',
    expected: "en kolonne i Skoler, et nøgletal eller en af {known}",
    remedy: "Ret navnet, eller tilføj tallet i Skoler eller Nøgletal.",
  },
  placeNeedsPupils: {
    found: '"{found}" i Mængde/nøgle for delen "{part}", hvor noget regnes for hver matrikel',
    expected: "en af {expected}, som kan tælles for hver matrikel",
    remedy: "Skriv en af dem i Mængde/nøgle, eller lad delen regne for hele skolen.",
  },
  weightsNotOne: {
    found: 'vægte, der giver {sum} tilsammen, i delen "{part}"',
    expected: "vægte, der giver 1 tilsammen",
    remedy: "Se efter, om en vægt mangler eller er forkert. Er de rigtige, er der intet at gøre.",
  },
  quantityNeedsCounts: {
    found: 'delen "{part}", som bruger {quantity}, uden elevtal at følge',
    expected: "for eksempel 7/12+5/12, skoleår eller forrige år",
    remedy: "Udfyld Elevtal følger; {quantity} afhænger af elevtallet.",
  },
  quantityNeedsCaps: {
    found: 'delen "{part}", som bruger {quantity}, uden et klasseloft',
    expected: "navnet på et loft fra Klasselofter i kolonnen Tabel",
    remedy: "Skriv loftets navn i Tabel; uden det kan klasserne ikke dannes.",
  },
  quantityNotNumber: {
    found: '"{found}" som {fact} for skole {school}',
    expected: 'et tal, fordi delen "{part}" regner med det',
    remedy: "Skriv tallet i en celle formateret som tal.",
  },
  missingFact: {
    found: "skole {school} uden {fact}",
    expected: 'et tal, fordi delen "{part}" regner med det',
    remedy: "Udfyld {fact} for skolen, og 0, hvis det er 0.",
  },
  missingKeyFigure: {
    found: "skole {school} uden nøgletallet {figure} for {year}",
    expected: 'et tal, fordi delen "{part}" regner med det',
    remedy: "Tilføj nøgletallet i Nøgletal, for {year} eller med tomt år, så det gælder alle år.",
  },
  missingTable: {
    found: 'delen "{part}" ({mechanism}) uden en tabel',
    expected: "navnet på et loft fra Klasselofter eller en kurve fra Kurver",
    remedy: "Skriv navnet i kolonnen Tabel.",
  },
  unknownCaps: {
    found: 'loftet "{found}" i delen "{part}"',
    expected: "et af lofterne {known}",
    remedy: "Ret navnet, eller tilføj loftet i Klasselofter.",
  },
  noCapForGrade: {
    found: 'loftet "{table}" uden en række for klassetrin {grade} i {schoolYear}',
    expected: "præcis én række for hvert klassetrin og startår",
    remedy: "Tilføj rækken i Klasselofter, eller ret Trin fra, Trin til, Startår fra eller Startår til.",
  },
  missingCurveYear: {
    found: 'kurven "{table}" uden værdi i {year}',
    expected: "en værdi i {year}",
    remedy: "Udfyld kolonnen {year} i Kurver.",
  },
  curveAndRateBothMoney: {
    found: 'kurven "{table}" i kr. sammen med en takst i delen "{part}"',
    expected: "enten en kurve i kr. eller en takst gange en kurve i antal",
    remedy: "Slet taksten i Parametre, hvis kurven selv er i kr.; ellers ret kurvens enhed i Kurver.",
  },
  curveNotMoney: {
    found: 'kurven "{table}" i enheden "{found}"',
    expected: 'en kurve i kr, fordi delen "{part}" ingen takst har',
    remedy: "Skriv kurvens beløb i kr, eller giv delen en takst i Parametre.",
  },
  belowCurve: {
    found: 'skole {school}, som ligger under det første punkt i kurven "{table}"',
    expected: "et første punkt, der dækker alle skoler",
    remedy: "Tilføj et punkt i Kurver med en lavere Fra, for eksempel 0.",
  },
  missingLooksAt: {
    found: 'delen "{part}" ({mechanism}) uden noget at se på',
    expected: "navne på tidligere dele, alle før eller ramme",
    remedy: "Udfyld Ser på.",
  },
  looksAtLaterPart: {
    found: 'delen "{found}", som først kommer efter "{part}"',
    expected: "dele med et lavere nummer",
    remedy: "Giv delene numre, så den, der ses på, kommer først.",
  },
  unknownLooksAt: {
    found: '"{found}" i Ser på for delen "{part}"',
    expected: "navne på tidligere dele, alle før eller ramme; delene er {known}",
    remedy: "Ret navnet.",
  },
  missingFormula: {
    found: 'delen "{part}" uden en formel',
    expected: "en formel i kolonnen Formel",
    remedy: "Skriv formlen, for eksempel maks(0; 150 - elever) * [tillæg], eller vælg en anden mekanisme.",
  },
  unknownNameInFormula: {
    found: '"{name}" ved tegn {position} i formlen for delen "{part}"',
    expected: "et af navnene {known}",
    remedy: "Ret navnet, eller tilføj det i Skoler, Nøgletal eller Parametre.",
  },
  divisionByZero: {
    found: 'en division med 0 for skole {school} i delen "{part}" ({line})',
    expected: "et tal, der ikke er 0, at dele med",
    remedy: "Ret skolens tal, eller skriv formlen, så der ikke deles med 0, for eksempel maks(1; tal).",
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;
