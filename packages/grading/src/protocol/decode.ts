import type { CapturedRealm } from "./captured-realm.ts";
import type { Tagging } from "./codec.ts";
import type { Limits } from "./limits.ts";

/** Reads what `makeEncode` has written, and trusts none of its counts. Refers to nothing outside itself, as `captureRealm`. */
export function makeDecode(limits: Limits, realm: CapturedRealm): (text: string, tagging?: Tagging) => unknown {
  const {
    slice,
    indexOf,
    exec,
    defineProperty,
    isInteger,
    toBigInt,
    MakeArray,
    typedArrays,
    typedNames,
    numberText,
    bigintText,
    reserved,
  } = realm;
  const fail: CapturedRealm["fail"] = realm.fail;

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

  return decode;
}
