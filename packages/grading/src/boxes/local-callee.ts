import type { Callee, Reply } from "../grade/callee.ts";
import { isProbe } from "../protocol/value.ts";
import type { ThrownError } from "../protocol/value.ts";
import { sameValue } from "../compare/equal-to.ts";

/** What one call counts and keeps: the same as in a box. */
interface Realm {
  /** Functions that came back; the number of each is its handle. */
  readonly handles: ((...args: never[]) => unknown)[];
  readonly watched: readonly string[];
}

/**
 * Calls a trusted function in this realm, with the same replies as a box gives: for the authors' named
 * mistakes. Never for a learner's code.
 *
 * @param watched globals whose calls are counted, such as `Math.random`
 */
export function localCallee(f: (...args: never[]) => unknown, watched: readonly string[] = []): Callee {
  const realm: Realm = { handles: [], watched };
  return (target, args) =>
    Promise.resolve(callLocally(typeof target === "number" ? realm.handles[target] : f, args, realm));
}

function callLocally(f: (...args: never[]) => unknown, args: readonly unknown[], realm: Realm): Reply {
  const counts: Record<string, number> = {};
  const given = args.map((arg) => copied(arg, counts));
  const mutated = () => given.flatMap((arg, i) => (hasProbe(args[i]) || same(arg, args[i]) ? [] : [i]));
  const restore = realm.watched.map((path) => watch(path, counts));
  try {
    const value = withHandles(f(...(given as never[])), realm);
    return { status: "value", value, mutated: mutated(), counts };
  } catch (error) {
    return { status: "error", error: describe(error), mutated: mutated(), counts };
  } finally {
    for (const undo of restore.reverse()) undo();
  }
}

function same(a: unknown, b: unknown): boolean {
  return sameValue(a, b, { relative: 0, absolute: 0 });
}

/** A copy in which each probe is a function that counts its calls. */
function copied(value: unknown, counts: Record<string, number>): unknown {
  if (isProbe(value)) {
    counts[value.probe] = 0;
    return counted(value.probe, evaluateProbe(value.source), counts);
  }
  if (Array.isArray(value)) return value.map((entry) => copied(entry, counts));
  if (!isRecord(value)) return structuredClone(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copied(entry, counts)]));
}

function hasProbe(value: unknown): boolean {
  if (isProbe(value)) return true;
  return (Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []).some(hasProbe);
}

function withHandles(value: unknown, realm: Realm): unknown {
  if (typeof value === "function") {
    realm.handles.push(value as (...args: never[]) => unknown);
    return { handle: realm.handles.length - 1 };
  }
  if (Array.isArray(value)) return value.map((entry) => withHandles(entry, realm));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withHandles(entry, realm)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A probe is the author's own text, so running it here is as safe as running the checks. */
function evaluateProbe(source: string): (...args: unknown[]) => unknown {
  return new Function(`return (${source});`)() as (...args: unknown[]) => unknown;
}

function counted(name: string, f: (...args: unknown[]) => unknown, counts: Record<string, number>) {
  return function (this: unknown, ...args: unknown[]): unknown {
    counts[name] += 1;
    return Reflect.apply(f, this, args);
  };
}

/** Counts the calls of a global. @returns what puts the global back */
function watch(path: string, counts: Record<string, number>): () => void {
  const names = path.split(".");
  const name = names.pop() as string;
  const holder = names.reduce<unknown>((owner, part) => (owner as Record<string, unknown>)[part], globalThis);
  const own = (holder as Record<string, (...args: unknown[]) => unknown>)[name];
  const put = (value: unknown) =>
    Reflect.defineProperty(holder as object, name, { value, writable: true, configurable: true });
  counts[path] = 0;
  put(counted(path, own, counts));
  return () => void put(own);
}

function describe(error: unknown): ThrownError {
  const { name, message, code, index } = Object(error) as Partial<Record<"name" | "message", string>> & {
    code?: unknown;
    index?: unknown;
  };
  return {
    name: name ?? "Error",
    message: message ?? String(error),
    code: typeof code === "string" ? code : null,
    index: typeof index === "number" ? index : null,
    line: null,
    column: null,
  };
}
