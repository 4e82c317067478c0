import type { Codec, makeCodec } from "./codec.ts";
import type { Limits } from "./limits.ts";

/** What a box offers to the runtime: the way to run a script, and the way out. */
export interface BoxHost {
  /** Runs a script that is one expression and gives its value; `file` names it in stack traces. */
  readonly evaluate: (expression: string, file: string) => unknown;
  readonly post: (text: string) => void;
}

/**
 * The inside of every box: loads the learner's module, calls its functions with fresh copies of the
 * arguments, and sends back values. It knows nothing of checks, expected values or tolerances.
 *
 * Refers to nothing outside itself: its source is the box's script. What it needs of the realm is captured
 * here, before the learner's code loads.
 *
 * Requests, as frames of the codec: `["load", id, script]`,
 * `["call", id, [[target, [argument…]]…], watched]` where a target is an exported name or a handle's number.
 * Replies: `["loaded", id, names]`, `["failed", id, error]`, `["done", id, [reply…]]` with one reply per call,
 * `[status, value or error, mutated, counts]`. Before each call the bare text `@` and its number goes out, so
 * that the other side can time each call and name the one that hangs.
 *
 * @returns takes one frame of text
 */
export function boxRuntime(codecOf: typeof makeCodec, limits: Limits, host: BoxHost): (text: string) => void {
  const codec: Codec = codecOf(limits);
  const { evaluate, post } = host;
  const { getOwnPropertyNames, defineProperty } = Object;
  const { apply } = Reflect;
  const isError = (Error as ErrorConstructor & { isError?: (value: unknown) => boolean }).isError;
  const BaseError = Error;
  const realm = globalThis as unknown as Record<string, unknown>;
  const handles: unknown[] = [];
  const counts: Record<string, number> = { __proto__: null } as unknown as Record<string, number>;
  let exported: Record<string, unknown> = {};

  class NotWritten extends BaseError {
    readonly code = "not-written";
    constructor(name: string) {
      super(`${name} is not written yet.`);
      this.name = "NotWritten";
    }
  }

  class Failure extends BaseError {
    readonly code: string;
    readonly index: number | undefined;
    constructor(code: string, options: { index?: number } = {}) {
      super(options.index === undefined ? code : `${code} (index ${options.index})`);
      this.name = "Failure";
      this.code = code;
      this.index = options.index;
    }
  }

  const tagging = {
    describe(value: object) {
      if (typeof value !== "function") return null;
      for (let i = 0; i < handles.length; i++) if (handles[i] === value) return { tag: "handle", content: i };
      handles[handles.length] = value;
      return { tag: "handle", content: handles.length - 1 };
    },
    revive(tag: string, content: unknown) {
      if (tag === "handle") return handles[content as number];
      const { name, source } = content as { name: string; source: string };
      return counted(name, evaluate(`(${source})`, "probe.js"));
    },
  };

  function counted(name: string, f: unknown): unknown {
    const inner = f as (...args: unknown[]) => unknown;
    counts[name] = 0;
    return function (this: unknown, ...args: unknown[]) {
      counts[name] += 1;
      return apply(inner, this, args);
    };
  }

  /** Replaces a global such as `Math.random` by one that counts. @returns how to put it back */
  function watch(path: string): () => void {
    const dot = path.lastIndexOf(".");
    let holder: Record<string, unknown> = realm;
    for (const part of dot < 0 ? [] : path.slice(0, dot).split(".")) holder = holder[part] as Record<string, unknown>;
    const name = path.slice(dot + 1);
    const original = holder[name];
    const put = (value: unknown) => defineProperty(holder, name, { value, writable: true, configurable: true });
    put(counted(path, original));
    return () => put(original);
  }

  function describeError(thrown: unknown): unknown {
    const isObject = typeof thrown === "object" && thrown !== null;
    const really = isObject && (isError ? isError(thrown) : thrown instanceof BaseError);
    const field = (name: string): unknown => {
      try {
        return isObject ? (thrown as Record<string, unknown>)[name] : undefined;
      } catch {
        return undefined;
      }
    };
    const words = (value: unknown, length: number) => (typeof value === "string" ? value.slice(0, length) : null);
    const index = field("index");
    return {
      name: words(field("name"), 100) ?? "Error",
      message: really ? (words(field("message"), 2000) ?? "") : isObject ? "an object" : String(thrown).slice(0, 2000),
      code: words(field("code"), 100),
      index: typeof index === "number" ? index : null,
      stack: words(field("stack"), 4000),
    };
  }

  function callOne(target: unknown, encodedArgs: string): string {
    const f = typeof target === "number" ? handles[target] : exported[target as string];
    let status = "value";
    let result: unknown;
    const args = codec.decode(encodedArgs, tagging) as unknown[];
    if (typeof f !== "function") {
      return codec.encode(["missing", null, [], {}]);
    }
    const before: string[] = [];
    for (let i = 0; i < args.length; i++) before[i] = codec.encode(args[i], tagging);
    try {
      result = apply(f as (...args: unknown[]) => unknown, undefined, args);
    } catch (thrown) {
      status = "error";
      result = describeError(thrown);
    }
    const mutated: number[] = [];
    for (let i = 0; i < before.length; i++) {
      let after = "";
      try {
        after = codec.encode(args[i], tagging);
      } catch {
        after = "changed beyond what can be sent";
      }
      if (after !== before[i]) mutated[mutated.length] = i;
    }
    const tally: Record<string, number> = {};
    const names = getOwnPropertyNames(counts);
    for (let n = 0; n < names.length; n++) tally[names[n]] = counts[names[n]];
    try {
      return codec.encode([status, result, mutated, tally], tagging);
    } catch (problem) {
      return codec.encode(["unsendable", (problem as Error).message, mutated, tally]);
    }
  }

  function load(script: string): unknown {
    const module = evaluate(script, "your-code.ts") as (given: Record<string, unknown>) => Record<string, unknown>;
    exported = module({ NotWritten, Failure });
    return getOwnPropertyNames(exported);
  }

  return (text) => {
    const request = codec.decode(text) as [string, number, unknown, string[]];
    const kind = request[0];
    const id = request[1];
    const content = request[2];
    const watched = request[3];
    if (kind === "load") {
      try {
        post(codec.encode(["loaded", id, load(content as string)]));
      } catch (thrown) {
        post(codec.encode(["failed", id, describeError(thrown)]));
      }
      return;
    }
    const calls = content as [unknown, string][];
    const replies: string[] = [];
    const restore: (() => void)[] = [];
    for (let k = 0; k < watched.length; k++) restore[k] = watch(watched[k]);
    for (let k = 0; k < calls.length; k++) {
      post(`@${k}`);
      const names = getOwnPropertyNames(counts);
      for (let n = 0; n < names.length; n++) counts[names[n]] = 0;
      replies[k] = callOne(calls[k][0], calls[k][1]);
    }
    for (let k = restore.length - 1; k >= 0; k--) restore[k]();
    post(codec.encode(["done", id, replies]));
  };
}

/** The script of a box: everything above as text, to which the box's kind adds its host. */
export function boxScript(codecOf: typeof makeCodec, limits: Limits, host: string): string {
  return `const receive = (${String(boxRuntime)})(${String(codecOf)}, ${JSON.stringify(limits)}, ${host});`;
}
