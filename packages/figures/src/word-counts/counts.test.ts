import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cosine, countWords } from "./counts.ts";
import { wordCounts } from "./word-counts.tsx";

const text = fc.array(fc.constantFrom("wind", "mill", "the", "sail", "sea", "of"), { minLength: 1, maxLength: 9 });

test("the order of the words and their case leave no trace", () => {
  assert.deepEqual(countWords(["The mill, the wind."]), { vocabulary: ["the", "mill", "wind"], vectors: [[2, 1, 1]] });
  fc.assert(
    fc.property(text, (words) => {
      const [u, v] = countWords([words.join(" "), words.toReversed().join(", ").toUpperCase()]).vectors;
      assert.deepEqual(u, v);
    }),
  );
});

test("the counts of a text add up to its words", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { vectors } = countWords([a.join(" "), b.join(" ")]);
      assert.deepEqual(
        vectors.map((counts) => counts.reduce((sum, count) => sum + count, 0)),
        [a.length, b.length],
      );
    }),
  );
});

test("a text written twice points in the same direction", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const once = countWords([a.join(" "), b.join(" ")]).vectors;
      const twice = countWords([[...a, ...a].join(" "), b.join(" ")]).vectors;
      const apart = (cosine(once[0], once[1]) as number) - (cosine(twice[0], twice[1]) as number);
      assert.ok(Math.abs(apart) < 1e-12);
    }),
  );
});

test("texts without a common word have the cosine 0, and one without words has none", () => {
  const { vectors } = countWords(["wind and mill", "the shares fall", ""], true);
  assert.equal(cosine(vectors[0], vectors[1]), 0);
  assert.equal(cosine(vectors[0], vectors[2]), undefined);
});

test("the texts shown at first: the third shares only common words with the first, and nothing without them", () => {
  const texts = wordCounts.attributes.texts.default;
  const between = (vectors: readonly (readonly number[])[]) => cosine(vectors[0], vectors[2]);
  assert.equal(between(countWords(texts).vectors), 7 / Math.sqrt(14 * 12));
  assert.equal(between(countWords(texts, true).vectors), 0);
});
