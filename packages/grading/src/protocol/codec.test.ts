import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeCodec } from "./codec.ts";
import { LIMITS } from "./limits.ts";

const codec = makeCodec(LIMITS);

/** Values that may cross, as fast-check draws them. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(undefined, null, true, false, NaN, Infinity, -Infinity, -0, 0),
    fc.double(),
    fc.bigInt(),
    fc.string({ unit: "binary" }),
    fc.float64Array(),
    fc.uint8Array(),
    fc.array(tie("value")),
    fc.dictionary(
      fc.string().filter((key) => !(key in {}) && key !== "then" && key !== "toJSON"),
      tie("value"),
      { noNullPrototype: true },
    ),
  ),
})).value;

test("What is encoded and decoded is the same value.", () => {
  fc.assert(fc.property(values, (value) => assert.deepEqual(codec.decode(codec.encode(value)), value)));
});

test("Minus zero, NaN and infinities survive.", () => {
  const there = codec.decode(codec.encode([-0, NaN, Infinity, -Infinity])) as number[];
  assert.ok(Object.is(there[0], -0));
  assert.deepEqual(there.slice(1), [NaN, Infinity, -Infinity]);
});

test("Whatever text comes, decoding ends in a value or in an error with a code.", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        values.map((value) => codec.encode(value).slice(0, -1)),
      ),
      (text) => {
        try {
          codec.decode(text);
        } catch (error) {
          assert.match((error as { code: string }).code, /^(bad-frame|too-deep|too-large)$/);
        }
      },
    ),
  );
});

const code = (expected: string) => (error: Error & { code?: string }) => error.code === expected;

test("Holes, cycles, classes, symbols and unknown functions are refused.", () => {
  // oxlint-disable-next-line no-sparse-arrays
  assert.throws(() => codec.encode([1, , 3]), code("not-a-value"));
  const circle: unknown[] = [];
  circle.push(circle);
  assert.throws(() => codec.encode(circle), code("too-deep"));
  assert.throws(() => codec.encode(new Map()), code("not-a-value"));
  assert.throws(() => codec.encode(new Date()), code("not-a-value"));
  assert.throws(() => codec.encode(Symbol("s")), code("not-a-value"));
  assert.throws(() => codec.encode(() => 1), code("not-a-value"));
  assert.throws(() => codec.encode(JSON.parse('{"__proto__": 1}')), code("not-a-value"));
});

test("A count that the text cannot hold is refused before anything is made.", () => {
  assert.throws(() => codec.decode("a999999999:"), code("too-large"));
  assert.throws(() => codec.decode("yFloat64Array99999999:1,"), code("too-large"));
  assert.throws(() => codec.decode("s5:abc"), code("too-large"));
});

test("Nothing may follow a value, and numbers are written in one way.", () => {
  assert.throws(() => codec.decode("n1;n2;"), code("bad-frame"));
  assert.throws(() => codec.decode("n0x10;"), code("bad-frame"));
  assert.throws(() => codec.decode("n1_0;"), code("bad-frame"));
  assert.throws(() => codec.decode("a01:z"), code("bad-frame"));
});
