import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for compensation, limits and phase-in. */
export const TRANSITION_ISSUES_DA = {
  missingLimit: {
    found: 'delen "{part}" ({mechanism}) uden en grænse',
    expected: "mindst én grænse, ned eller op, i pct., kr. eller kr. pr. elev",
    remedy: "Tilføj for eksempel parameteren Grænse ned i Parametre.",
  },
  shareNotOnce: {
    found: 'delen "{part}" ({mechanism}), hvor andelen af den gamle model ikke er givet på præcis én måde',
    expected: "enten Andel gammel, Andel gammel i skoleåret eller Antal år",
    remedy: "Behold rækkerne for den ene måde i Parametre, og slet de andre, eller tilføj en.",
  },
  limitsCannotBeMet: {
    found:
      'delen "{part}", hvis grænser ikke kan overholdes inden for det, der er at fordele: der mangler {missing} kr ({where})',
    expected: "grænser, der tilsammen kan rummes i rammen",
    remedy:
      "Gør grænserne videre, lad en anden ramme betale (Betales af), eller vælg en anden finansiering i Finansieres ved. Et minus betyder, at der er for mange penge under grænserne opad.",
  },
  guaranteeUndone: {
    found:
      'delen {takers}, som i {year} bringer skoler under det, "{part}" lovede (antal: {schools}); mest {school} ({name}): {after} kr mod mindst {promised} kr',
    expected: "at en senere del ikke tager det tilbage, som en tidligere har lovet",
    remedy: "Flyt garantien efter den del, der tager pengene, eller lad det stå, hvis det er meningen.",
  },
  guaranteeUndoneTogether: {
    found:
      'delene {takers}, som i {year} tilsammen bringer skoler under det, "{part}" lovede (antal: {schools}), uden at nogen af dem gør det alene; mest {school} ({name}): {after} kr mod mindst {promised} kr',
    expected: "at senere dele ikke tilsammen tager det tilbage, som en tidligere har lovet",
    remedy: "Flyt garantien efter de dele, der tager pengene, eller lad det stå, hvis det er meningen.",
  },
  noModelToCompareWith: {
    found: 'delen "{part}", som måler mod den gamle model, men der er ingen model at måle "{model}" mod',
    expected: "en anden model i Opsætning under Sammenlignes med",
    remedy: 'Skriv den gamle models navn i Opsætning for "{model}".',
  },
  oldPartsNotNamed: {
    found: 'delen "{part}", hvor Ser på ({found}) ikke siger, hvilke dele af "{model}" der skal måles mod',
    expected: "alle før, ramme, eller dele af den gamle model: {known}",
    remedy: 'Tilføj de gamle dele i Ser på, for eksempel "{model}: Klasser".',
  },
  modelsWaitForEachOther: {
    found: "beregninger, der venter på hinanden: {path}",
    expected: "at den gamle model kan beregnes uden den nye",
    remedy: "Fjern overgangsdelen i den ene model, eller sammenlign med en anden model.",
  },
  missingSchoolYear: {
    found: '{parameter} for delen "{part}" uden en række for skoleåret {schoolYear}',
    expected: "en række for hvert skoleår, budgetåret rører ved, også dem før og efter indfasningen (1 og 0)",
    remedy: 'Tilføj en række i Parametre med Gælder "Skoleår: {schoolYear}".',
  },
  missingStartYear: {
    found: 'delen "{part}", som har brug for indfasningens første år',
    expected: "et startår, eller andele, der viser, hvornår indfasningen begynder",
    remedy: "Tilføj parameteren Startår i Parametre.",
  },
  schoolWithoutOldAmount: {
    found: 'skole {school} ({name}), som får noget i den nye model og intet i den gamle i {year} (delen "{part}")',
    expected: "en regel for skoler uden gammelt beløb",
    remedy: 'Tilføj parameteren "Skoler uden gammelt beløb" i Parametre: holdes ude, eller som andre.',
  },
  pupilsBeforePhaseInUnknown: {
    found:
      'delen "{part}" og ingen elever i Elevtal for {schoolYear}, det sidste skoleår før indfasningen, så ingen skole regnes som åbnet eller lukket undervejs',
    expected: "elevtal for {schoolYear}, så det kan ses, hvilke skoler der er åbnet eller lukket siden",
    remedy:
      "Er en skole åbnet eller lukket siden {schoolYear}, så tilføj skolernes rækker for det skoleår i Elevtal. Ellers er der intet at gøre.",
  },
  schoolOpens: {
    found: 'skole {school} ({name}), som åbner under indfasningen (delen "{part}", {year})',
    expected: "en regel for skoler, der åbner",
    remedy: 'Tilføj parameteren "Skole, der åbner" i Parametre: ny model straks, eller som andre.',
  },
  schoolCloses: {
    found: 'skole {school} ({name}), som lukker under indfasningen (delen "{part}", {year})',
    expected: "en regel for skoler, der lukker",
    remedy: 'Tilføj parameteren "Skole, der lukker" i Parametre: ny model straks, som andre, eller til efterfølgeren.',
  },
  missingSuccessor: {
    found: 'skole {school} ({name}), som lukker, og hvis efterfølger ikke findes (delen "{part}")',
    expected: "et skole-id i kolonnen Efterfølger i Skoler",
    remedy: "Udfyld Efterfølger for skolen, eller vælg en anden regel for skoler, der lukker.",
  },
} satisfies Readonly<Record<string, IssueSentence>>;
