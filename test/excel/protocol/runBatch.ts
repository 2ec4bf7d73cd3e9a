import { HostError } from "./hostError.js";
import { HostObject } from "./hostObject.js";
import { query } from "./query.js";
import { locationOf, PathResolver, type Roots } from "./resolvePaths.js";
import { ACTION, type Action, type Batch, type BatchAnswer, type BatchError, type Wire } from "./wire.js";

/** Called before each action; throws the fault that a test has ordered. */
export type BeforeAction = (action: Action) => void;

/**
 * Does the actions of a batch in order and stops at the first that fails. What the earlier ones did stays done, as in
 * Excel. Knows no Excel: everything is reached by the names on the wire.
 */
export function runBatch(batch: Batch, roots: Roots, before: BeforeAction): BatchAnswer {
  const resolver = new PathResolver(batch, roots);
  const results: { ActionId: number; Value: Wire }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    resolver.location = "";
    try {
      before(action);
      const isTrace = action.ActionType === ACTION.trace;
      if (isTrace) traceIds.push(action.Id);
      // A trace has a result too: office.js begins to listen to an event when it comes.
      results.push({ ActionId: action.Id, Value: isTrace ? null : perform(action, resolver, roots) });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: reported(error, index, resolver.location) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function perform(action: Action, resolver: PathResolver, roots: Roots): Wire {
  const object = resolver.resolve(action.ObjectPathId);
  if (object === null) return null;
  if (action.ActionType === ACTION.instantiate) return object.identity();
  if (action.ActionType === ACTION.query) return answerQuery(object, action, roots);
  if (action.ActionType === ACTION.method) return callMethod(object, action, resolver, roots);
  if (action.ActionType === ACTION.setProperty) return setProperty(object, action, resolver, roots);
  throw roots.unknown.note(`ActionType ${action.ActionType} of ${object.className}`);
}

function answerQuery(object: HostObject, { QueryInfo }: Action, roots: Roots): Wire {
  const { Select = [], Expand = [], Top, Skip } = QueryInfo ?? {};
  if (Top !== undefined || Skip !== undefined) throw roots.unknown.note(`${object.className}.load with $top or $skip`);
  return query(object, [...Select, ...Expand], roots.unknown);
}

function callMethod(object: HostObject, action: Action, resolver: PathResolver, roots: Roots): Wire {
  const call = object.find(action.Name)?.call;
  if (!call) throw roots.unknown.note(`${object.className}.${action.Name}`);
  const given = resolver.given(action.ArgumentInfo);
  resolver.location = locationOf(object, action.Name);
  const answer = call(...given);
  return answer instanceof HostObject ? answer.identity() : ((answer ?? null) as Wire);
}

function setProperty(object: HostObject, action: Action, resolver: PathResolver, roots: Roots): Wire {
  const set = object.find(action.Name)?.set;
  if (!set) throw roots.unknown.note(`${object.className}.${action.Name} =`);
  const given = resolver.given(action.ArgumentInfo);
  resolver.location = locationOf(object, action.Name);
  set(given[0]);
  return null;
}

/** A fault of the emulator itself is no answer of Excel's: it is thrown on. */
function reported(error: unknown, index: number, location: string): BatchError {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    HttpStatusCode: error.status,
    ActionIndex: index,
  };
}
