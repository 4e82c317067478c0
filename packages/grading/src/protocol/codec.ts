import type { Limits } from "./limits.ts";

/** Turns what the codec does not know by itself (functions, probes, handles) into a tagged record and back. */
export interface Tagging {
  /** @returns the tag and plain content of a special object, or null for an ordinary one. */
  readonly describe: (value: object) => { readonly tag: string; readonly content: unknown } | null;
  readonly revive: (tag: string, content: unknown) => unknown;
}

export interface Codec {
  /** @throws Error with `code` `"not-a-value"`, `"too-deep"` or `"too-large"`. */
  encode(value: unknown, tagging?: Tagging): string;
  /** @throws Error with `code` `"bad-frame"`, `"too-deep"` or `"too-large"`. */
  decode(text: string, tagging?: Tagging): unknown;
}

/**
 * The codec of frames: values as one line of text, counted and bounded, so that a reader never trusts
 * what it has not yet measured. JSON would lose NaN, ±∞, −0, bigint, undefined and typed arrays, and its
 * `toJSON` and prototypes are within the reach of the code being graded.
 *
 * The function refers to nothing outside itself, because the box runs its source: everything it needs of
 * the realm is captured when it is called, before the learner's code loads.
 *
 * Written: `u` undefined · `z` null · `t` `f` · `n1.5;` · `b12;` · `s3:abc` · `a2:…` · `o1:` key value ·
 * `yFloat64Array2:1,2,` · `x` tag content.
 */
export function makeCodec(limits: Limits): Codec {
  const { call } = Function.prototype;
  const bind = Function.prototype.bind.bind(call as () => void) as (method: unknown) => unknown;
  const slice = bind(String.prototype.slice) as (text: string, from: number, to: number) => string;
  const indexOf = bind(String.prototype.indexOf) as (text: string, part: string, from: number) => number;
  const hasOwn = bind(Object.prototype.hasOwnProperty) as (value: object, key: string | number) => boolean;
  // Not `test`, which looks `exec` up where it could have been replaced.
  const exec = bind(RegExp.prototype.exec) as (pattern: RegExp, text: string) => unknown;
  const { isArray } = Array;
  const { keys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Object;
  const { isInteger } = Number;
  const { isView } = ArrayBuffer;
  const toBigInt = BigInt;
  const MakeArray = Array;
  const MakeError = Error;
  const plain = Object.prototype;
  const typedArrays = [Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array];
  const typedNames = ["Float64Array", "Float32Array", "Int32Array", "Uint32Array", "Uint8Array"];
  const lengthOf = bind(getOwnPropertyDescriptor(getPrototypeOf(Float64Array.prototype), "length")!.get) as (
    view: object,
  ) => number;
  const typedPrototypes = [
    Float64Array.prototype,
    Float32Array.prototype,
    Int32Array.prototype,
    Uint32Array.prototype,
    Uint8Array.prototype,
  ];
  const numberText = /^(?:-?\d+(?:\.\d+)?(?:e[+-]\d+)?|-?Infinity|NaN)$/;
  const bigintText = /^-?\d{1,4096}$/;
  // What JavaScript itself looks up in objects: with `then` a result would pass for a promise of one.
  const reserved = { __proto__: null } as unknown as Record<string, number>;
  for (const name of [...Object.getOwnPropertyNames(plain), "then", "toJSON"]) reserved[name] = 1;

  function fail(code: string, message: string): never {
    const error = new MakeError(message) as Error & { code: string };
    defineProperty(error, "code", { value: code });
    throw error;
  }

  function encode(value: unknown, tagging?: Tagging): string {
    let items = 0;
    let length = 0;

    function piece(text: string): string {
      length += text.length;
      if (length > limits.length) fail("too-large", `a value is longer than ${limits.length} characters`);
      return text;
    }

    function writeNumber(x: number): string {
      return x === 0 && 1 / x < 0 ? "-0" : `${x}`;
    }

    function writeTyped(view: object): string {
      const prototype: unknown = getPrototypeOf(view);
      for (let kind = 0; kind < 5; kind++) {
        if (prototype !== typedPrototypes[kind]) continue;
        const numbers = view as Float64Array;
        const n = lengthOf(view);
        items += n;
        if (items > limits.items) fail("too-large", `more than ${limits.items} values`);
        let out = piece(`y${typedNames[kind]}${n}:`);
        for (let i = 0; i < n; i++) out += piece(`${writeNumber(numbers[i])},`);
        return out;
      }
      return fail("not-a-value", "a view of memory that is not one of the typed arrays of numbers");
    }

    function writeObject(value: object, depth: number): string {
      const described = tagging ? tagging.describe(value) : null;
      if (described) return piece(`x`) + write(described.tag, depth + 1) + write(described.content, depth + 1);
      if (isView(value)) return writeTyped(value);
      if (isArray(value)) {
        const n = value.length;
        if (items + n > limits.items) fail("too-large", `more than ${limits.items} values`);
        let out = piece(`a${n}:`);
        for (let i = 0; i < n; i++) {
          if (!hasOwn(value, i)) fail("not-a-value", `an array with a hole at index ${i}`);
          out += write(value[i], depth + 1);
        }
        return out;
      }
      const prototype: unknown = getPrototypeOf(value);
      if (prototype !== plain && prototype !== null) fail("not-a-value", "an object of a class");
      const names = keys(value);
      let out = piece(`o${names.length}:`);
      for (let i = 0; i < names.length; i++) {
        const name = names[i];
        if (reserved[name] === 1) fail("not-a-value", `an object with the key ${name}`);
        out += write(name, depth + 1) + write((value as Record<string, unknown>)[name], depth + 1);
      }
      return out;
    }

    function write(value: unknown, depth: number): string {
      if (depth > limits.depth) fail("too-deep", `values nested deeper than ${limits.depth}, or within themselves`);
      items += 1;
      if (items > limits.items) fail("too-large", `more than ${limits.items} values`);
      switch (typeof value) {
        case "undefined":
          return piece("u");
        case "boolean":
          return piece(value ? "t" : "f");
        case "number":
          return piece(`n${writeNumber(value)};`);
        case "bigint": {
          const digits = `${value}`;
          if (exec(bigintText, digits) === null) fail("too-large", "an integer of more than 4096 digits");
          return piece(`b${digits};`);
        }
        case "string":
          return piece(`s${value.length}:${value}`);
        case "object":
          return value === null ? piece("z") : writeObject(value, depth);
        case "function": {
          const described = tagging ? tagging.describe(value) : null;
          if (!described) fail("not-a-value", "a function");
          return piece(`x`) + write(described.tag, depth + 1) + write(described.content, depth + 1);
        }
        default:
          return fail("not-a-value", `a ${typeof value}`);
      }
    }

    return write(value, 0);
  }

  function decode(text: string, tagging?: Tagging): unknown {
    let at = 0;
    let items = 0;
    if (typeof text !== "string") fail("bad-frame", "a frame is text");
    if (text.length > limits.length) fail("too-large", `a frame is longer than ${limits.length} characters`);

    function until(mark: string): string {
      const end = indexOf(text, mark, at);
      if (end < 0 || end - at > 5000) fail("bad-frame", `no "${mark}" after position ${at}`);
      const part = slice(text, at, end);
      at = end + 1;
      return part;
    }

    function readCount(): number {
      const part = until(":");
      const count = +part;
      if (!isInteger(count) || count < 0 || `${count}` !== part) fail("bad-frame", `a bad count before ${at}`);
      return count;
    }

    /** Every element takes at least one character, so a count beyond the rest of the text is a lie. */
    function readLength(): number {
      const count = readCount();
      if (count > text.length - at) fail("too-large", `a count of ${count}`);
      return count;
    }

    function readItems(): number {
      const count = readLength();
      if (items + count > limits.items) fail("too-large", `more than ${limits.items} values`);
      return count;
    }

    function readNumber(mark: string): number {
      const part = until(mark);
      if (exec(numberText, part) === null) fail("bad-frame", `a bad number before ${at}`);
      return +part;
    }

    function readTyped(): unknown {
      for (let kind = 0; kind < 5; kind++) {
        const name = typedNames[kind];
        if (slice(text, at, at + name.length) !== name) continue;
        at += name.length;
        const n = readItems();
        items += n;
        const numbers = new typedArrays[kind](n);
        for (let i = 0; i < n; i++) numbers[i] = readNumber(",");
        return numbers;
      }
      return fail("bad-frame", `an unknown typed array at ${at}`);
    }

    function read(depth: number): unknown {
      if (depth > limits.depth) fail("too-deep", `values nested deeper than ${limits.depth}`);
      items += 1;
      if (items > limits.items) fail("too-large", `more than ${limits.items} values`);
      const mark = slice(text, at, at + 1);
      at += 1;
      switch (mark) {
        case "u":
          return undefined;
        case "z":
          return null;
        case "t":
          return true;
        case "f":
          return false;
        case "n":
          return readNumber(";");
        case "b": {
          const part = until(";");
          if (exec(bigintText, part) === null) fail("bad-frame", `a bad integer before ${at}`);
          return toBigInt(part);
        }
        case "s": {
          const n = readLength();
          const part = slice(text, at, at + n);
          at += n;
          return part;
        }
        case "a": {
          const n = readItems();
          const list: unknown[] = new MakeArray(n);
          for (let i = 0; i < n; i++) {
            defineProperty(list, i, { value: read(depth + 1), writable: true, enumerable: true, configurable: true });
          }
          return list;
        }
        case "o": {
          const n = readItems();
          const object = {};
          for (let i = 0; i < n; i++) {
            const name = read(depth + 1);
            if (typeof name !== "string" || reserved[name] === 1) fail("bad-frame", `a bad key before ${at}`);
            const value = read(depth + 1);
            defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
          }
          return object;
        }
        case "y":
          return readTyped();
        case "x": {
          const tag = read(depth + 1);
          const content = read(depth + 1);
          if (typeof tag !== "string" || !tagging) fail("bad-frame", `an unexpected record before ${at}`);
          return tagging.revive(tag, content);
        }
        default:
          return fail("bad-frame", `an unknown mark at ${at - 1}`);
      }
    }

    const value = read(0);
    if (at !== text.length) fail("bad-frame", `${text.length - at} characters too many`);
    return value;
  }

  return { encode, decode };
}
