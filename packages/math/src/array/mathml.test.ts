import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { array, matrix, zeros } from "./create.ts";
import { arrayToMathml } from "./mathml.ts";

test("every tag that is opened is closed in turn, whatever the numbers are", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.double(), { minLength: 3, maxLength: 3 })), (rows) => {
      const open: string[] = [];
      const text = arrayToMathml(matrix(rows));
      for (const [, slash, name] of text.matchAll(/<(\/?)(\w+)>/g)) {
        if (slash === "") open.push(name);
        else assert.equal(open.pop(), name);
      }
      assert.deepEqual(open, []);
      assert.equal(text.match(/<mtd>/g)?.length ?? 0, 3 * rows.length);
      assert.ok(!/-|e\+/.test(text), text);
    }),
  );
});

test("numbers are written as mathematics writes them", () => {
  const written = (x: number): string => arrayToMathml(x).replace(/<\/?math>/g, "");
  assert.equal(written(0.25), "<mn>0.25</mn>");
  assert.equal(written(-Infinity), "<mrow><mo>−</mo><mi>∞</mi></mrow>");
  assert.equal(written(NaN), "<mi>NaN</mi>");
  assert.equal(
    written(2.5e-9),
    "<mrow><mn>2.5</mn><mo>×</mo><msup><mn>10</mn><mrow><mo>−</mo><mn>9</mn></mrow></msup></mrow>",
  );
  assert.equal(arrayToMathml(1 / 3, { digits: 2 }), "<math><mn>0.33</mn></math>");
  // What rounds to 0 has no sign.
  assert.equal(written(-0), "<mn>0</mn>");
});

test("a vector is a column, more axes a row of matrices, truth values are words", () => {
  assert.equal(arrayToMathml([1, 2]).match(/<mtr>/g)?.length, 2);
  assert.equal(arrayToMathml(zeros([2, 1, 1])).match(/<mtable>/g)?.length, 2);
  assert.match(arrayToMathml(array([[1, 0]], { dtype: "bool" })), /<mi>true<\/mi><\/mtd><mtd><mi>false<\/mi>/);
});
