import { HostObject, type HostClass } from "../protocol/hostObject.js";
import { oneOf } from "./given.js";
import type { OpenBook } from "./openBook.js";

const NUMBERS: HostClass<OpenBook> = {
  name: "NumberFormatInfo",
  members: {
    NumberDecimalSeparator: { get: ({ locale }) => locale.decimal },
    NumberGroupSeparator: { get: ({ locale }) => locale.group },
  },
};

const CULTURE: HostClass<OpenBook> = {
  name: "CultureInfo",
  members: {
    Name: { get: ({ locale }) => locale.name },
    NumberFormat: { child: (open) => HostObject.of(NUMBERS, open) },
  },
};

const APPLICATION: HostClass<OpenBook> = {
  name: "Application",
  members: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (open, value) => {
        open.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const);
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: ({ locale }) => locale.decimal },
    ThousandsSeparator: { get: ({ locale }) => locale.group },
    UseSystemSeparators: { get: () => true },
    CultureInfo: { child: (open) => HostObject.of(CULTURE, open) },
    Calculate: { call: (_open, kind) => void oneOf(kind, ["Recalculate", "Full", "FullRebuild"] as const) },
    SuspendApiCalculationUntilNextSync: { call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { call: () => undefined },
  },
};

export const application = (open: OpenBook): HostObject => HostObject.of(APPLICATION, open);
