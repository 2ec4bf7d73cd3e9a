import { compareFractions, fractionAt, isZero, type Allocation, type PartAllocation } from "../../engine/index.js";
import { emptiedSchool, onePupilMore, withEmptySites } from "../support/emptiedSchool.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { linesOf, runTown, show } from "../support/runTown.js";

const PUPIL_BASED: readonly string[] = [
  "perPupil",
  "perPupilFromHours",
  "tieredPerPupil",
  "pupilsAboveThreshold",
  "perClass",
  "smallSchoolFloor",
];
const BY_PUPILS: readonly string[] = ["fixedAmount", "pool", "residualPerPupil", "socioeconomicRate"];
const RISING: readonly string[] = ["perPupil", "perPupilFromHours", "smallSchoolFloor"];

const restsOnPupils = ({ mechanism, part }: PartAllocation): boolean =>
  PUPIL_BASED.includes(mechanism.id) ||
  (BY_PUPILS.includes(mechanism.id) && /^elever|^klasser$/.test(part.quantities[0] ?? ""));

const amountOf = ({ amounts }: PartAllocation, allocation: Allocation, school: string) =>
  fractionAt(
    amounts,
    allocation.schools.findIndex((one) => one.school.id === school),
  );

describe(lawsOf("Elever"), () => {
  it(
    "en skole uden elever får intet fra dele, der følger elever, og står der med 0",
    () => {
      holds(40, ({ input, years }) => {
        const school = input.schools[0]?.id ?? "";
        for (const allocation of runTown(emptiedSchool(input, school), years)) {
          demand(
            allocation.schools.some((one) => one.school.id === school),
            "school left out",
            () => school,
          );
          for (const part of allocation.parts.filter(restsOnPupils)) {
            const amount = amountOf(part, allocation, school);
            demand(isZero(amount), "money without pupils", () => `${part.part.name} ${show(amount)}`);
          }
        }
      });
    },
    PATIENCE,
  );

  it(
    "rækker i Elevtal med lutter 0 flytter ingen penge",
    () => {
      holds(40, ({ input, years }) => {
        const [own, more] = [runTown(input, years), runTown(withEmptySites(input), years)];
        demand(
          own.flatMap(linesOf).join() === more.flatMap(linesOf).join(),
          "zeros move money",
          () => `${own.length} and ${more.length} results`,
        );
      });
    },
    PATIENCE,
  );

  it(
    "én elev mere giver aldrig skolen mindre fra elevtakster og grundbeløb",
    () => {
      holds(40, ({ input, years, seed }) => {
        const school = input.schools[0]?.id ?? "";
        const more = runTown(onePupilMore(input, school, seed % 10), years);
        runTown(input, years).forEach((allocation, order) => {
          const after = more[order];
          for (const [place, part] of allocation.parts.entries()) {
            const grown = after?.parts[place];
            if (!after || !grown || !RISING.includes(part.mechanism.id)) continue;
            const [before, now] = [amountOf(part, allocation, school), amountOf(grown, after, school)];
            demand(
              compareFractions(before, now) <= 0,
              "a pupil costs money",
              () => `${part.part.name} ${show(before)} to ${show(now)}`,
            );
          }
        });
      });
    },
    PATIENCE,
  );
});
