import assert from "node:assert/strict";
import { test } from "node:test";
import { pictureProblem } from "./plane-picture.ts";
import type { PlaneMark } from "./plane-picture.ts";

const judge = (...marks: PlaneMark[]) => pictureProblem({ alt: "A picture", reach: 4, marks });

test("a picture has words, and everything that it names can be seen in it", () => {
  assert.equal(judge({ type: "point", at: [4, -4], name: "P" }), null);
  assert.equal(judge({ type: "line", equation: [1, 1, 7], name: "row 1" }), null);
  assert.match(judge({ type: "line", equation: [1, 1, 9], name: "row 1" }) ?? "", /"row 1" is not in the picture/);
  assert.match(
    judge({
      type: "polygon",
      corners: [
        [0, 0],
        [1, 5],
        [1, 0],
      ],
      name: "flag",
    }) ?? "",
    /"flag" lies outside of the picture, whose axes go to 4/,
  );
  assert.match(judge({ type: "point", at: [Number.NaN, 0], name: "P" }) ?? "", /outside/);
  assert.match(judge() ?? "", /one to four marks; this one has 0/);
  assert.match(pictureProblem({ alt: " ", reach: 4, marks: [] }) ?? "", /no words/);
});
