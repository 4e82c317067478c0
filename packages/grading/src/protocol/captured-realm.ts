/** What a codec needs of the realm it runs in. */
export type CapturedRealm = ReturnType<typeof captureRealm>;

/**
 * Takes what a codec needs of the realm before the learner's code loads, which may replace any of it. Refers to
 * nothing outside itself: its source is part of the box's script.
 */
export function captureRealm() {
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

  return {
    slice,
    indexOf,
    hasOwn,
    exec,
    isArray,
    keys,
    getPrototypeOf,
    defineProperty,
    isInteger,
    isView,
    toBigInt,
    MakeArray,
    plain,
    typedArrays,
    typedNames,
    lengthOf,
    typedPrototypes,
    numberText,
    bigintText,
    reserved,
    fail,
  };
}
