// Longer than other files: one sentence for every code, so that a missing one is found by the compiler.
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for everything that can be wrong with tables and cells. */
export const READ_ISSUES_DA: Readonly<Record<ReadIssueCode, IssueSentence>> = {
  tableNotFound: {
    found: "ingen tabel med navnet {table}; projektmappen har {tables}",
    expected: "tabellen {table}",
    remedy: "Navngiv tabellen {table} (Tabeldesign, Tabelnavn), eller hent den fra skabelonen.",
  },
  doubledTable: {
    found: "endnu en tabel med navnet {table} på arket {sheet}",
    expected: "én tabel med navnet {table}, på dansk eller engelsk",
    remedy: "Behold den tabel, der gælder, og giv den anden et andet navn.",
  },
  unknownTable: {
    found: 'tabellen "{found}", som ikke er en af Tildels tabeller',
    expected: "en tabel med et navn fra skabelonen",
    remedy: "Tabellen læses ikke. Ret navnet, hvis den skal bruges; ellers er der intet at gøre.",
  },
  emptyTable: {
    found: "en tabel uden udfyldte rækker",
    expected: "mindst én række i {table}",
    remedy: "Udfyld tabellen {table}.",
  },
  missingHeader: {
    found: "overskrifterne {found}",
    expected: 'en kolonne med overskriften "{header}"',
    remedy: 'Tilføj kolonnen "{header}", eller ret den overskrift, der skulle have heddet det.',
  },
  doubledHeader: {
    found: 'overskriften "{header}" mere end én gang',
    expected: "én kolonne af hver slags",
    remedy: "Behold den kolonne, der gælder, og slet eller omdøb den anden.",
  },
  unknownHeader: {
    found: 'overskriften "{header}", som tabellen {table} ikke har',
    expected: "en overskrift fra skabelonen",
    remedy: "Kolonnen læses ikke. Ret overskriften, hvis kolonnen skal bruges; ellers er der intet at gøre.",
  },
  blankHeader: {
    found: "en kolonne med tal eller tekst, men uden overskrift",
    expected: "en overskrift over hver udfyldt kolonne",
    remedy: "Skriv overskriften, eller slet kolonnen.",
  },
  valueOutsideTable: {
    found: "noget skrevet uden for tabellens kolonner",
    expected: "at alt i rækken står under en overskrift",
    remedy: "Flyt indholdet ind i tabellen, eller slet det.",
  },
  noGradeColumns: {
    found: "overskrifterne {found}",
    expected: "kolonner for klassetrinnene, 0.kl til 10.kl",
    remedy: "Tilføj en kolonne for hvert klassetrin med overskriften 0.kl, 1.kl og så videre.",
  },
  gradeColumnGap: {
    found: "ingen kolonne for klassetrin {grades}, men kolonner på begge sider",
    expected: "alle klassetrin fra det første til det sidste",
    remedy: "Tilføj kolonnen for klassetrin {grades}; uden den tælles eleverne på trinnet ikke med.",
  },
  gradeColumnsIncomplete: {
    found: "ingen kolonne for klassetrin {grades}",
    expected: "kolonner for 0.kl til 9.kl",
    remedy: "Tilføj kolonnerne, hvis kommunens skoler har elever på de trin; ellers er der intet at gøre.",
  },
  gradeHeaderOutOfRange: {
    found: 'overskriften "{header}"',
    expected: "et klassetrin fra 0.kl til 10.kl",
    remedy: "Ret overskriften til et klassetrin fra 0 til 10, eller slet kolonnen.",
  },
  noYearColumns: {
    found: "overskrifterne {found}",
    expected: "en kolonne for hvert budgetår, for eksempel 2026",
    remedy: "Tilføj en kolonne med budgetårets fire cifre som overskrift.",
  },
  emptyYearColumn: {
    found: "en helt tom kolonne for {year}",
    expected: "mindst én værdi i en årskolonne",
    remedy: "Udfyld kolonnen for {year}, eller slet den.",
  },
  missingValue: {
    found: "en tom celle",
    expected: 'en udfyldt celle i kolonnen "{column}"',
    remedy: "Udfyld cellen. En tom celle læses aldrig som 0.",
  },
  excelError: {
    found: "Excel-fejlen {found}",
    expected: "en værdi",
    remedy: "Ret formlen i cellen, eller skriv værdien direkte.",
  },
  textTooLong: {
    found: 'en tekst på mere end 1.000 tegn, der begynder "{found}"',
    expected: "et navn på højst 1.000 tegn",
    remedy: "Gør navnet kortere; forklaringer kan stå i kolonnen Note eller Begrundelse.",
  },
  dateWhereText: {
    found: "datoen {found}",
    expected: "en tekst",
    remedy: "Excel har lavet det skrevne om til en dato. Formatér kolonnen som tekst, og skriv det igen.",
  },
  booleanWhereText: {
    found: "den logiske værdi {found}",
    expected: "en tekst",
    remedy: "Skriv navnet som tekst.",
  },
  numberWhereText: {
    found: "tallet {found}",
    expected: "et navn eller et helt tal",
    remedy: "Formatér kolonnen som tekst, og skriv navnet igen.",
  },
  dateWhereNumber: {
    found: "datoen {found}",
    expected: "et tal",
    remedy:
      "Excel har lavet det skrevne om til en dato (2/3 bliver til 2. marts). Formatér cellen som standard, og skriv tallet igen; en brøk i Parametre skrives i en celle formateret som tekst.",
  },
  booleanWhereNumber: {
    found: "den logiske værdi {found}",
    expected: "et tal",
    remedy: "Skriv tallet.",
  },
  textWhereNumber: {
    found: 'teksten "{found}"',
    expected: "et tal",
    remedy: "Skriv tallet uden andet i cellen; bemærkninger kan stå i kolonnen Kilde eller Note.",
  },
  plainNumberAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et tal",
    remedy: "Formatér cellen som tal, og skriv {found} igen. Excel regner ikke med tal, der er gemt som tekst.",
  },
  decimalNumberAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et tal",
    remedy: "Formatér cellen som tal, og skriv tallet igen med det decimaltegn, Excel bruger.",
  },
  groupedNumberAsText: {
    found: '"{found}" gemt som tekst, med tegn der både kan være tusind- og decimaltegn',
    expected: "et tal",
    remedy: "Skriv tallet igen uden tusindtegn, og lad Excels talformat vise dem.",
  },
  percentAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et tal",
    remedy: "Skriv tallet uden procenttegn i en celle formateret som tal; kolonnen Enhed siger, om det er pct. eller andel.",
  },
  fractionAsText: {
    found: 'brøken "{found}" som tekst',
    expected: "et tal",
    remedy: "Skriv brøken som et decimaltal; kun værdier i Parametre og Ændringer kan være brøker.",
  },
  fractionWithZero: {
    found: 'brøken "{found}"',
    expected: "en brøk, hvor der ikke deles med 0",
    remedy: "Ret tallet under brøkstregen.",
  },
  numberWithUnit: {
    found: '"{found}", et tal med andet ved siden af',
    expected: "et tal alene i cellen",
    remedy: "Skriv kun tallet, og skriv enheden i kolonnen Enhed.",
  },
  numberTooLarge: {
    found: "tallet {found}",
    expected: "et tal på højst 15 cifre",
    remedy: "Ret tallet. Excel kan ikke gemme flere end 15 cifre nøjagtigt.",
  },
  numberTooSmall: {
    found: "tallet {found}, som næsten er 0",
    expected: "0 eller et tal, nogen har besluttet",
    remedy: "Skriv 0, hvis tallet er en rest fra en formel i regnearket; ellers skriv tallet i en større enhed.",
  },
  negativeCount: {
    found: "det negative tal {found}",
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv antallet uden minus, eller 0, hvis der ingen er.",
  },
  fractionalCount: {
    found: "tallet {found}",
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv et helt tal. Er tallet et gennemsnit eller en prognose, så rund det, som kommunen plejer.",
  },
  countTooLarge: {
    found: "tallet {found}",
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Ret antallet; der er vist kommet et ciffer for meget med.",
  },
  textWhereCount: {
    found: 'teksten "{found}"',
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv antallet som et helt tal, og 0, hvis der ingen er.",
  },
  plainCountAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Formatér cellen som tal, og skriv {found} igen. Excel regner ikke med tal, der er gemt som tekst.",
  },
  decimalCountAsText: {
    found: '"{found}" gemt som tekst',
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv elevtallet som et helt tal i en celle formateret som tal.",
  },
  groupedCountAsText: {
    found: '"{found}" gemt som tekst, med tegn der både kan være tusind- og decimaltegn',
    expected: "et helt antal elever fra 0 til 5.000",
    remedy: "Skriv elevtallet igen som et helt tal uden punktum, komma eller mellemrum.",
  },
  dateWhereSchoolYear: {
    found: "datoen {found}",
    expected: "et skoleår skrevet som 2025/26",
    remedy: "Excel har lavet skoleåret om til en dato. Formatér kolonnen som tekst, og skriv skoleåret igen.",
  },
  numberWhereSchoolYear: {
    found: "tallet {found}",
    expected: "et skoleår skrevet som 2025/26",
    remedy: "Skriv skoleåret med skråstreg i en celle formateret som tekst, for eksempel 2025/26.",
  },
  notASchoolYear: {
    found: '"{found}"',
    expected: "et skoleår skrevet som 2025/26",
    remedy: "Skriv skoleåret med skråstreg og to år, der følger efter hinanden, for eksempel 2025/26.",
  },
  notAYear: {
    found: '"{found}"',
    expected: "et årstal med fire cifre fra 1990 til 2100",
    remedy: "Skriv året med fire cifre, for eksempel 2026.",
  },
  notAYearOrSchoolYear: {
    found: '"{found}"',
    expected: "et årstal som 2026 eller et skoleår som 2026/27",
    remedy: "Skriv året i en celle formateret som tekst, for eksempel 2026 eller 2026/27.",
  },
  notAGrade: {
    found: '"{found}"',
    expected: "et klassetrin, et helt tal fra 0 til 10",
    remedy: "Skriv klassetrinnet som et tal alene; et spænd som 4 til 6 skrives i to kolonner, Trin fra og Trin til.",
  },
  unknownWord: {
    found: '"{found}"',
    expected: "et af ordene {allowed}",
    remedy: "Vælg et af ordene fra listen.",
  },
  notAPriceLevel: {
    found: '"{found}"',
    expected: "et prisniveau: et årstal som 2026 eller ordet løbende",
    remedy: "Skriv årstallet for priserne, for eksempel 2026, eller løbende, hvis hver årskolonne er i sit eget års priser.",
  },
  scopeNotUnderstood: {
    found: '"{found}"',
    expected: "tom celle (alle) eller for eksempel Skole: 103; mulighederne er {allowed}",
    remedy: "Skriv slags, kolon og navn, for eksempel Klynge: Nord, eller lad cellen være tom, hvis rækken gælder alle.",
  },
  scopeWithoutName: {
    found: '"{found}" uden et navn efter kolon',
    expected: "for eksempel Skole: 103",
    remedy: "Skriv, hvem rækken gælder, efter kolon, eller tøm cellen, hvis den gælder alle.",
  },
  blankInList: {
    found: '"{found}", hvor der mangler et navn ved et komma',
    expected: "navne adskilt af komma",
    remedy: "Skriv det manglende navn, eller slet det overflødige komma.",
  },
  doubledInList: {
    found: '"{item}" to gange i samme celle',
    expected: "hvert navn én gang",
    remedy: "Slet den ene, så det ikke tæller dobbelt.",
  },
  formulaNotText: {
    found: "{found}, som ikke er en tekst",
    expected: "en formel skrevet som tekst, uden = foran",
    remedy: "Formatér cellen som tekst, og skriv formlen igen uden = foran.",
  },
  formulaError: {
    found: '"{part}" ved tegn {position} i formlen "{found}"',
    expected: "en formel, Tildel kan læse",
    remedy: "{problemText}",
  },
  roundingNotAllowed: {
    found: "afrundingen {found}",
    expected: "0,01, 0,1, 1, 10, 100 eller 1.000 kr.",
    remedy: "Skriv en af de seks afrundinger; 1 er hele kroner.",
  },
  monthsNotAllowed: {
    found: "{found} måneder",
    expected: "et helt antal måneder fra 0 til 12",
    remedy: "Skriv, hvor mange af budgetårets måneder der følger det gamle skoleår; kalenderen giver 7.",
  },
  limitNotAllowed: {
    found: "grænsen {found}",
    expected: "en grænse i procent, 0 eller derover",
    remedy: "Skriv grænsen uden minus; navnet siger allerede, om den er op eller ned.",
  },
  budgetYearsNotUnderstood: {
    found: '"{found}"',
    expected: "budgetår i rækkefølge, for eksempel 2026 eller 2026, 2027",
    remedy: "Skriv årene med fire cifre og komma imellem i en celle formateret som tekst, det første år først.",
  },
  capZero: {
    found: "et klasseloft på 0",
    expected: "et klasseloft på mindst 1 elev",
    remedy: "Skriv, hvor mange elever der højst må være i klassen, for eksempel 28.",
  },
  factorNotPositive: {
    found: "faktoren {found}",
    expected: "en faktor over 0, for eksempel 1,034",
    remedy: "Skriv faktoren, priserne ganges med; en stigning på 3,4 pct. er 1,034.",
  },
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
    remedy: "Skriv årstallet for priserne, for eksempel 2026, eller løbende, hvis hver årskolonne er i sit eget års priser.",
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
    found: "det samme prisniveau {year} i fra og til",
    expected: "to forskellige prisniveauer",
    remedy: "Ret det ene årstal, eller slet rækken.",
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
    found: '"{name}" og "{other}", som kun er forskellige i nuller foran',
    expected: "ét id til hver skole, skrevet ens overalt",
    remedy: "Er det samme skole, så skriv id'et ens, i en celle formateret som tekst; ellers giv den ene et andet id.",
  },
  namesDifferByLook: {
    found: '"{name}" og "{other}", som kun er forskellige i store bogstaver eller mellemrum',
    expected: "det samme navn skrevet ens overalt",
    remedy: "Skriv navnet ens begge steder, eller giv den ene et navn, der kan skelnes.",
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
    found: "klassetrin, der også er samlæst i rækken i celle {first}",
    expected: "hvert klassetrin i højst én samlæsning på samme skole og matrikel",
    remedy: "Ret Trin fra eller Trin til i den ene række, eller slet den, der ikke gælder længere.",
  },
  keyFigureYearsOverlap: {
    found: "et nøgletal uden år, hvor skolen også har det samme nøgletal med et år",
    expected: "enten én række for alle år eller en række for hvert år",
    remedy: "Skriv året i rækken, eller slet den.",
  },
  currentBudgetTwice: {
    found: "skolens hele beløb ved siden af beløb for dens dele samme år",
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
    found: "et punkt uden værdi i {year}, hvor kurven har andre punkter",
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
    found: 'ingen række for skoleåret {schoolYear} til skole "{school}", matrikel "{site}", elevgruppe "{group}"',
    expected: "en række for hvert skoleår, tabellen har",
    remedy: "Tilføj rækken for {schoolYear}, med 0, hvis der ingen elever er.",
  },
  siteSometimesBlank: {
    found: 'rækker både med og uden matrikel for skole "{school}" i {schoolYear}',
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
    found: 'rammen "{name}", som hverken står i Rammer eller Modeller',
    expected: "en ramme fra Rammer",
    remedy: "Ret navnet på rammen, eller tilføj den i Rammer.",
  },
  unknownCurve: {
    found: 'kurven "{name}", som ikke står i Kurver',
    expected: "en kurve fra Kurver",
    remedy: "Ret navnet på kurven, eller tilføj dens punkter i Kurver.",
  },
  unknownKeyFigure: {
    found: 'nøgletallet "{name}", som ikke står i Nøgletal',
    expected: "et nøgletal fra Nøgletal",
    remedy: "Ret navnet på nøgletallet, eller tilføj det i Nøgletal.",
  },
  unknownSchoolColumn: {
    found: '"{name}", som ikke er en kolonne i Skoler, der kan ændres',
    expected: "Klynge, Skoletype eller en af de ekstra kolonner i Skoler",
    remedy: "Skriv kolonnens overskrift, som den står i Skoler.",
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
