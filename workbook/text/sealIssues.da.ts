import type { SealIssueCode } from "../../engine/domain/sealIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** Danish sentences for sealed scenarios. */
export const SEAL_ISSUES_DA: Readonly<Record<SealIssueCode, IssueSentence>> = {
  sealNotReadable: {
    found: "{name} uden {columnDa}",
    expected: "tabellerne Forseglinger og ForsegledeRækker, som Tildel skrev dem",
    remedy: "Hent begge tabeller igen fra den projektmappe, forseglingen blev skrevet i; de skal ikke rettes i hånden.",
  },
  sealBroken: {
    found: 'en forsegling af "{scenario}" fra {date}, hvis rækker ikke passer til dens fingeraftryk',
    expected: "de rækker, der blev forseglet",
    remedy:
      "Nogen har rettet i ForsegledeRækker eller Forseglinger. Hent tabellerne fra den oprindelige fil; ellers kan ingen se, hvad der er ændret siden.",
  },
  sealedScenarioGone: {
    found: 'en forsegling af scenariet "{scenario}", som ikke findes mere',
    expected: "scenariet i Scenarier, så længe det er forseglet",
    remedy: "Skriv scenariet ind igen, eller slet forseglingen, hvis den ikke gælder mere.",
  },
  sealedCellChanged: {
    found: "{whatDa}: {nowDa}",
    expected: '{sealedDa}, som da "{scenario}" blev forseglet {date}',
    remedy:
      "Ret cellen tilbage, eller lav et nyt scenarie; et endeligt scenarie regnes om, når det, det bygger på, ændres.",
  },
  sealedRowAdded: {
    found: "en ny række, {whatDa}",
    expected: 'de rækker, der var, da "{scenario}" blev forseglet {date}',
    remedy: "Slet rækken, hvis den ikke skal være der; ellers forsegl igen, når ændringen er besluttet.",
  },
  sealedRowRemoved: {
    found: "ikke mere rækken {whatDa}",
    expected: 'rækken med {sealedDa}, som da "{scenario}" blev forseglet {date}',
    remedy: "Skriv rækken ind igen, eller forsegl igen, når ændringen er besluttet.",
  },
  sealedOthersChanged: {
    found: "{count} rækker af andre scenarier, som er nye, ændret eller væk",
    expected: 'de rækker, der var, da "{scenario}" blev forseglet {date}',
    remedy: 'Der er intet at gøre; "{scenario}" bygger ikke på dem.',
  },
  sealedResultChanged: {
    found:
      'andre beløb til {count} skoler i {year} under "{scenario}", i alt {nowDa} kr; mest for skole {school}: {amountDa} kr',
    expected: "i alt {sealedDa} kr, og {sealedAmountDa} kr til skole {school}, som det blev forseglet {date}",
    remedy: "Se, hvad der er ændret under scenariet; det står ved de andre bemærkninger om forseglingen.",
  },
  sealedResultMoved: {
    found:
      'andre beløb til {count} skoler i {year} under "{scenario}" af det samme grundlag, i alt {nowDa} kr; mest for skole {school}: {amountDa} kr',
    expected: "i alt {sealedDa} kr, og {sealedAmountDa} kr til skole {school}, som det blev forseglet {date}",
    remedy:
      "Grundlaget er uændret, så det er Tildel, der regner anderledes. CHANGELOG.md siger, hvad der er ændret; de forseglede beløb står i ForsegledeRækker.",
  },
  finalNotSealed: {
    found: 'det endelige scenarie "{scenario}" uden en forsegling',
    expected: "en forsegling, så det kan ses, om noget under det ændres",
    remedy: "Forsegl det, når det er vedtaget: under Scenarier i ruden eller med tildel seal.",
  },
};
