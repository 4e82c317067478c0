import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { back, forward, toSlide } from "./position.ts";

const steps = [2, 0, 1];

test("fragments come before the next slide, and back again the same way", () => {
  const way = [{ slide: 0, step: 0 }];
  for (;;) {
    const next = forward(way[way.length - 1], steps);
    if (next.slide === way[way.length - 1].slide && next.step === way[way.length - 1].step) break;
    way.push(next);
  }
  assert.deepEqual(
    way.map(({ slide, step }) => `${slide}.${step}`),
    ["0.0", "0.1", "0.2", "1.0", "2.0", "2.1"],
  );
  const home = [way[way.length - 1]];
  while (home.length < way.length) home.push(back(home[home.length - 1], steps));
  assert.deepEqual(home, way.toReversed());
});

test("a slide number beyond the ends gives the first and the last", () => {
  assert.deepEqual(toSlide(-1, steps), { slide: 0, step: 0 });
  assert.deepEqual(toSlide(99, steps), { slide: 2, step: 0 });
});

test("one step on and one back is where one was, except at the end", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 1 }), fc.nat(), fc.nat(), (steps, a, b) => {
      const slide = a % steps.length;
      const here = { slide, step: b % (steps[slide] + 1) };
      const next = forward(here, steps);
      if (next.slide === here.slide && next.step === here.step) return;
      assert.deepEqual(back(next, steps), here);
    }),
  );
});
