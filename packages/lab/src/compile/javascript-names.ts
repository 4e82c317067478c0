/** The names that JavaScript itself brings into every cell, as far as a computation has use for them. */
export const javascriptNames: ReadonlySet<string> = new Set(
  `undefined NaN Infinity globalThis console Math Number BigInt Boolean String Symbol Array Object Function Map Set
  WeakMap WeakSet WeakRef Date RegExp Promise Proxy Reflect JSON Intl Iterator
  Error RangeError TypeError SyntaxError ReferenceError EvalError URIError AggregateError
  ArrayBuffer SharedArrayBuffer DataView Atomics Float16Array Float32Array Float64Array
  Int8Array Int16Array Int32Array BigInt64Array Uint8Array Uint8ClampedArray Uint16Array Uint32Array BigUint64Array
  isNaN isFinite parseInt parseFloat encodeURIComponent decodeURIComponent encodeURI decodeURI
  setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone performance
  TextEncoder TextDecoder URL crypto WebAssembly arguments eval`.split(/\s+/),
);
