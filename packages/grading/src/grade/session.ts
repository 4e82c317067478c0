import { BoxFailure } from "../boxes/box.ts";
import type { Box, OpenBox } from "../boxes/box.ts";
import type { Submission } from "../compile/submission.ts";
import { makeCodec } from "../protocol/codec.ts";
import type { Tagging } from "../protocol/codec.ts";
import { LIMITS } from "../protocol/limits.ts";
import { isHandle, isProbe } from "../protocol/value.ts";
import type { ThrownError } from "../protocol/value.ts";
import type { Callee, Reply } from "./callee.ts";

/** How long the learner's code may take, in milliseconds. */
export interface Budget {
  readonly loadMs: number;
  /** For any single call. */
  readonly callMs: number;
  /** For everything together; checks that have not begun by then are not run. */
  readonly totalMs: number;
}

export const BUDGET: Budget = { loadMs: 2000, callMs: 1000, totalMs: 12_000 };

/** The module threw while it was loaded. */
export class LoadError extends Error {
  readonly thrown: ThrownError;

  constructor(thrown: ThrownError) {
    super(thrown.message);
    this.name = "LoadError";
    this.thrown = thrown;
  }
}

/** The box sent something that is no frame. That ends the session: never a pass, and never a zero by our fault. */
export class ProtocolError extends Error {
  constructor(message: string) {
    super(`The code interfered with the messages of the grader: ${message}.`);
    this.name = "ProtocolError";
  }
}

const codec = makeCodec(LIMITS);

const tagging: Tagging = {
  describe(value) {
    if (isProbe(value)) return { tag: "probe", content: { name: value.probe, source: value.source } };
    return isHandle(value) ? { tag: "handle", content: value.handle } : null;
  },
  revive(tag, content) {
    if (tag !== "handle" || !Number.isInteger(content) || (content as number) < 0) {
      throw new ProtocolError(`a value tagged "${tag}"`);
    }
    return { handle: content };
  },
};

interface Waiting {
  readonly target: string | number;
  readonly args: readonly unknown[];
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The learner's code in a box, seen from the trusted side. Calls made in one turn go out as one frame. After
 * a hang the box is thrown away, and the next call opens another.
 */
export function openSession(
  submission: Submission,
  openBox: OpenBox,
  {
    budget,
    watched = [],
    isOver = () => false,
  }: { readonly budget: Budget; readonly watched?: readonly string[]; readonly isOver?: () => boolean },
): { callee: Callee; load(): Promise<void>; close(): void } {
  let opened: Promise<Box> | null = null;
  let current: Box | null = null;
  let frame = 0;
  let waiting: Waiting[] = [];
  let last: Promise<void> = Promise.resolve();

  async function open(): Promise<Box> {
    const box = await openBox();
    current = box;
    const reply = read(await box.load(codec.encode(["load", ++frame, submission.script, [...watched]]), budget.loadMs));
    if (reply[0] === "failed") throw new LoadError(readThrown(reply[2]));
    if (reply[0] !== "loaded" || reply[1] !== frame) throw new ProtocolError("no answer to loading");
    return box;
  }

  function discard(): void {
    current?.close();
    current = null;
    opened = null;
  }

  async function send(calls: readonly Waiting[]): Promise<void> {
    try {
      if (isOver()) throw new BoxFailure("timeout", "The calls of all checks together took too long.");
      const box = await (opened ??= open());
      const id = ++frame;
      const content = calls.map(({ target, args }) => [target, codec.encode([...args], tagging)]);
      const reply = read(await box.call(codec.encode(["call", id, content]), budget.callMs));
      const replies = reply[2];
      if (reply[0] !== "done" || reply[1] !== id || !Array.isArray(replies) || replies.length !== calls.length) {
        throw new ProtocolError("an answer to another question");
      }
      for (const [k, call] of calls.entries()) call.resolve(readReply(replies[k]));
    } catch (error) {
      discard();
      for (const [k, call] of calls.entries()) {
        const hung = error instanceof BoxFailure && error.call === k;
        call.reject(hung ? new BoxFailure(error.kind, error.message, k, call.args) : error);
      }
    }
  }

  async function flush(): Promise<void> {
    // Lets every case of the turn make its call first: each stands a few promises deep.
    for (let tick = 0; tick < 40; tick++) await Promise.resolve();
    const calls = waiting;
    waiting = [];
    last = last.then(() => send(calls));
  }

  return {
    callee(target, args) {
      return new Promise((resolve, reject) => {
        waiting.push({ target, args, resolve, reject });
        if (waiting.length === 1) void flush();
      });
    },
    async load() {
      try {
        await (opened ??= open());
      } catch (error) {
        discard();
        throw error;
      }
    },
    close: discard,
  };
}

function read(text: string): readonly unknown[] {
  try {
    const frame = codec.decode(text, tagging);
    if (Array.isArray(frame) && frame.length === 3) return frame;
  } catch (error) {
    throw new ProtocolError((error as Error).message);
  }
  throw new ProtocolError("a frame of another form");
}

function readReply(text: unknown): Reply {
  if (typeof text !== "string") throw new ProtocolError("a reply that is not text");
  let reply: unknown;
  try {
    reply = codec.decode(text, tagging);
  } catch (error) {
    throw error instanceof ProtocolError ? error : new ProtocolError((error as Error).message);
  }
  if (!Array.isArray(reply) || reply.length !== 4) throw new ProtocolError("a reply of another form");
  const [status, content, mutated, counts] = reply as unknown[];
  if (!Array.isArray(mutated) || !mutated.every((index) => Number.isInteger(index))) {
    throw new ProtocolError("a reply without its list of changed arguments");
  }
  const effects = { mutated: mutated as number[], counts: readCounts(counts) };
  switch (status) {
    case "value":
      return { status, value: content, ...effects };
    case "error":
      return { status, error: readThrown(content), ...effects };
    case "missing":
      return { status, ...effects };
    case "unsendable":
      if (typeof content !== "string") throw new ProtocolError("a reply without its reason");
      return { status, why: content, ...effects };
    default:
      throw new ProtocolError("a reply with another status");
  }
}

function readCounts(counts: unknown): Record<string, number> {
  if (typeof counts !== "object" || counts === null) throw new ProtocolError("a reply without counts");
  if (!Object.values(counts).every(Number.isInteger)) throw new ProtocolError("a count that is none");
  return counts as Record<string, number>;
}

function readThrown(content: unknown): ThrownError {
  const fields = (typeof content === "object" && content !== null ? content : {}) as Record<string, unknown>;
  const text = (field: string) => (typeof fields[field] === "string" ? fields[field] : null);
  const place = /your-code\.ts:(\d+):(\d+)/.exec(text("stack") ?? "");
  return {
    name: text("name") ?? "Error",
    message: text("message") ?? "",
    code: text("code"),
    index: typeof fields.index === "number" ? fields.index : null,
    line: place ? Number(place[1]) : null,
    column: place ? Number(place[2]) : null,
  };
}
