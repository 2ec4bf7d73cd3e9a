import type { Text } from "../domain/text.js";
import type { Absence, Choice, ParameterDeclaration } from "./parameterDeclaration.js";

const choice = (id: string, label: Text, choices: readonly Choice[], absent: Absence): ParameterDeclaration => ({
  id,
  label,
  kind: "choice",
  unit: "none",
  varies: "model",
  choices,
  absent,
});

const UNDECIDED: Absence = {
  value: "",
  means: {
    da: "der må ingen være; er der en, spørges der",
    en: "there may be none; where there is one, it is asked for",
  },
};

const AT_ONCE: Choice = { id: "new", label: { da: "ny model straks", en: "new model at once" } };
const AS_OTHERS: Choice = { id: "same", label: { da: "som andre", en: "as others" } };
const SUCCESSOR: Choice = { id: "successor", label: { da: "til efterfølgeren", en: "to the successor" } };

/** Who is phased in, which difference, and what happens to schools that open or close on the way. */
export const PHASE_IN_CHOICES: readonly ParameterDeclaration[] = [
  choice(
    "who",
    { da: "Hvem", en: "Who" },
    [
      { id: "all", label: { da: "alle", en: "all" } },
      { id: "losers", label: { da: "kun tabere", en: "losers only" } },
    ],
    { value: "all", means: { da: "alle skoler, op og ned", en: "all schools, up and down" } },
  ),
  choice(
    "gap",
    { da: "Forskellen", en: "The difference" },
    [
      { id: "recomputed", label: { da: "genberegnes hvert år", en: "is recomputed every year" } },
      { id: "original", label: { da: "fra startåret", en: "is that of the start year" } },
      { id: "remaining", label: { da: "til sidste års beløb", en: "is from last year's amount" } },
    ],
    {
      value: "recomputed",
      means: {
        da: "genberegnes: den gamle model regnes hvert år på årets elever",
        en: "is recomputed: the old model is run every year on that year's pupils",
      },
    },
  ),
  choice("opens", { da: "Skole, der åbner", en: "School that opens" }, [AT_ONCE, AS_OTHERS], UNDECIDED),
  choice("closes", { da: "Skole, der lukker", en: "School that closes" }, [AT_ONCE, AS_OTHERS, SUCCESSOR], UNDECIDED),
];
