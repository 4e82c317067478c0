import type { CapturedRealm } from "./captured-realm.ts";
import type { Tagging } from "./codec.ts";
import type { Limits } from "./limits.ts";

/** Writes a value as a line of text, counted and bounded. Refers to nothing outside itself, as `captureRealm`. */
export function makeEncode(limits: Limits, realm: CapturedRealm): (value: unknown, tagging?: Tagging) => string {
  const {
    hasOwn,
    exec,
    isArray,
    keys,
    getPrototypeOf,
    isView,
    plain,
    typedNames,
    lengthOf,
    typedPrototypes,
    bigintText,
    reserved,
  } = realm;
  const fail: CapturedRealm["fail"] = realm.fail;

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

  return encode;
}
