import assert from "node:assert/strict";
import { test } from "node:test";
import { kernelMemory, lend, lentFloats, lentIntegers } from "./memory.ts";

test("lent rooms are aligned, lie apart while nested, and are taken back even when the work throws", () => {
  const first = lend(3, (outer) => {
    assert.equal(outer % 16, 0);
    lentFloats(outer, 3).set([1, 2, 3]);
    lend(2, (inner) => {
      assert.ok(inner >= outer + 3 * 8 && inner % 16 === 0);
      lentIntegers(inner, 4).fill(-1);
    });
    assert.deepEqual([...lentFloats(outer, 3)], [1, 2, 3]);
    return outer;
  });
  assert.throws(() => lend(5, () => assert.fail("stopped")), /stopped/);
  assert.equal(
    lend(3, (again) => again),
    first,
  );
});

test("what was lent before survives growth, in a new view", () => {
  const size = kernelMemory()?.buffer.byteLength ?? 0;
  lend(2, (outer) => {
    const before = lentFloats(outer, 2);
    before.set([4, 5]);
    lend(size / 8, (inner) => lentFloats(inner, size / 8).fill(6));
    assert.equal(before.length, 0, "growing detaches the old view");
    assert.deepEqual([...lentFloats(outer, 2)], [4, 5]);
  });
});

test("more than there is to be had is not lent, and the work is not begun", () => {
  assert.equal(
    lend(2 ** 27, () => assert.fail("begun")),
    undefined,
  );
  assert.ok(
    lend(1, () => true),
    "less is still lent",
  );
});
