import { codecScript } from "./codec.ts";
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
 * Requests, as frames of the codec: `["load", id, script, watched]`, `["call", id, [[target, [argument…]]…]]` where a target
 * is an exported name or a handle's number.
 * Replies: `["loaded", id, names]`, `["failed", id, error]`, `["done", id, [reply…]]` with one reply per call,
 * `[status, value or error, mutated, counts]`. Before each call the bare text `@` and its number goes out, so
 * that the other side can time each call and name the one that hangs.
 *
 * @returns takes one frame of text
 */
export function boxRuntime(codecOf: typeof makeCodec, limits: Limits, host: BoxHost): (text: string) => void {
  const codec: Codec = codecOf(limits);
  // Half of what may come in: a check can always hand a result back.
  const length = limits.length / 2;
  const results: Codec = codecOf({ depth: limits.depth - 4, items: limits.items / 2, length });
  const { evaluate, post } = host;
  const { getOwnPropertyNames, defineProperty, preventExtensions } = Object;
  const { apply } = Reflect;
  const toText = String;
  const slice = Function.prototype.call.bind(String.prototype.slice) as (
    text: string,
    from: number,
    to: number,
  ) => string;
  const isError = (Error as ErrorConstructor & { isError?: (value: unknown) => boolean }).isError;
  const BaseError = Error;
  const realm = globalThis as unknown as Record<string, unknown>;
  const handles: unknown[] = [];
  const counts: Record<string, number> = { __proto__: null } as unknown as Record<string, number>;
  const watchedPaths: Record<string, boolean> = { __proto__: null } as unknown as Record<string, boolean>;
  let exported: Record<string, unknown> = {};

  // A setter for "0" or "get" in one of these would stand in the way of every list and descriptor below.
  preventExtensions(Object.prototype);
  preventExtensions(Array.prototype);

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
      // Strict, so that no stack trace gives away the function behind the counter.
      return counted(name, evaluate(`(() => { "use strict"; return (${source}); })()`, "probe.js"));
    },
  };

  function counted(name: string, f: unknown): unknown {
    const inner = f as (...args: unknown[]) => unknown;
    counts[name] = 0;
    return function (this: unknown, ...args: unknown[]) {
      counts[name] = (counts[name] ?? 0) + 1;
      return apply(inner, this, args);
    };
  }

  /** Replaces a global such as `Math.random` by one that counts, for good: the learner's code never sees the other. */
  function watch(path: string): void {
    const dot = path.lastIndexOf(".");
    let holder: Record<string, unknown> = realm;
    for (const part of dot < 0 ? [] : path.slice(0, dot).split(".")) holder = holder[part] as Record<string, unknown>;
    const name = path.slice(dot + 1);
    watchedPaths[path] = true;
    defineProperty(holder, name, { value: counted(path, holder[name]), writable: true, configurable: true });
  }

  function describeError(thrown: unknown): Readonly<Record<string, unknown>> {
    const isObject = typeof thrown === "object" && thrown !== null;
    const really = isObject && (isError ? isError(thrown) : thrown instanceof BaseError);
    const field = (name: string): unknown => {
      try {
        return isObject ? (thrown as Record<string, unknown>)[name] : undefined;
      } catch {
        return undefined;
      }
    };
    const words = (value: unknown, length: number) => (typeof value === "string" ? slice(value, 0, length) : null);
    const index = field("index");
    const other = isObject ? "an object" : typeof thrown === "function" ? "a function" : toText(thrown);
    return {
      name: words(field("name"), 100) ?? "Error",
      message: (really ? words(field("message"), 2000) : words(other, 2000)) ?? "",
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
      return results.encode([status, result, mutated, tally], tagging);
    } catch (problem) {
      // The codec's own words, or whatever a getter of the result threw.
      return results.encode(["unsendable", describeError(problem).message, mutated, tally]);
    }
  }

  function load(script: string, watched: readonly string[]): unknown {
    for (let k = 0; k < watched.length; k++) watch(watched[k]);
    const module = evaluate(script, "your-code.ts") as (given: Record<string, unknown>) => Record<string, unknown>;
    exported = module({ NotWritten, Failure });
    return getOwnPropertyNames(exported);
  }

  return (text) => {
    const request = codec.decode(text) as [string, number, unknown, string[]];
    const kind = request[0];
    const id = request[1];
    const content = request[2];
    if (kind === "load") {
      try {
        post(codec.encode(["loaded", id, load(content as string, request[3])]));
      } catch (thrown) {
        post(codec.encode(["failed", id, describeError(thrown)]));
      }
      return;
    }
    const calls = content as [unknown, string][];
    const replies: string[] = [];
    let room = length;
    for (let k = 0; k < calls.length; k++) {
      post(`@${k}`);
      const names = getOwnPropertyNames(counts);
      // The probes of earlier calls are not reported again: hundreds of them would fill the frame.
      for (let n = 0; n < names.length; n++) {
        if (watchedPaths[names[n]]) counts[names[n]] = 0;
        else delete counts[names[n]];
      }
      const reply = callOne(calls[k][0], calls[k][1]);
      const fits = reply.length <= room;
      replies[k] = fits ? reply : codec.encode(["unsendable", `more than ${length} characters in all`, [], {}]);
      room -= replies[k].length;
    }
    post(codec.encode(["done", id, replies]));
  };
}

/** The script of a box: everything above as text, to which the box's kind adds its host. */
export function boxScript(limits: Limits, host: string): string {
  return `const receive = (${String(boxRuntime)})(${codecScript()}, ${JSON.stringify(limits)}, ${host});`;
}
