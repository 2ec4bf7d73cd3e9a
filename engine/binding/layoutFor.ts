import { ALL_GRADES, type GradeBand } from "../facts/gradeBand.js";
import { buildLayout, type LayoutRequest } from "../facts/buildLayout.js";
import type { CountBasis } from "../facts/countBasis.js";
import { capFinder } from "../facts/capFinder.js";
import type { Layout } from "../facts/layout.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";

/** What a part (or a quantity it names) looks at. */
export interface Looked {
  readonly basis: CountBasis | null;
  readonly groups: readonly string[];
  readonly place: "site" | "school";
}

/** No rows below the school year. */
export const plainLayout = (context: ModelContext, looked: Looked): Layout =>
  layout(context, "none", { ...looked, rows: { kind: "none" } });

/** One row per grade band (and site). */
export function bandLayout(context: ModelContext, looked: Looked, bands: readonly GradeBand[] = [ALL_GRADES]): Layout {
  const key = `bands ${bands.map(({ from, to }) => `${from}-${to}`).join(" ")}`;
  return layout(context, key, { ...looked, rows: { kind: "bands", bands } });
}

/** One row per group of pupils that classes are formed of, under the caps of the named table. */
export function holdLayout(context: ModelContext, looked: Looked, caps: string): Layout {
  const named = context.input.classCaps.filter((cap) => nameKey(cap.name) === nameKey(caps));
  return layout(context, `holds ${nameKey(caps)}`, { ...looked, rows: { kind: "holds", findCap: capFinder(named) } });
}

function layout(context: ModelContext, rows: string, request: LayoutRequest): Layout {
  const key = `${rows} · ${basisKey(request.basis)} · ${request.place} · ${JSON.stringify(request.groups)}`;
  const known = context.memory.layouts.get(key);
  if (known) return known;
  const made = buildLayout(context, context.year, request);
  context.memory.layouts.set(key, made);
  return made;
}

const basisKey = (basis: CountBasis | null): string =>
  basis ? basis.years.map(({ offset, weight }) => `${offset}×${weight}`).join("+") + `/${basis.weightSum}` : "calendar";
