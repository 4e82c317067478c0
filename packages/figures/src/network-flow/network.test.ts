import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { knowledge, type Road } from "./network.ts";

// A ring of four one-way roads with a diagonal.
const roads: Road[] = [
  { from: 0, to: 1 },
  { from: 1, to: 2 },
  { from: 2, to: 3 },
  { from: 3, to: 0 },
  { from: 0, to: 2 },
];
const supply = [300, -100, 200, -400];
const read = (counted: (number | null)[]) => {
  const { flows, open, contradiction } = knowledge(4, roads, supply, counted);
  return { flows: flows.map((flow) => flow?.toNumber() ?? null), open, contradiction };
};

test("without counts the two rings are open: cars may circle unnoticed", () => {
  assert.deepEqual(read([null, null, null, null, null]), {
    flows: [null, null, null, null, null],
    open: 2,
    contradiction: false,
  });
});

test("a count on one ring settles that ring only", () => {
  assert.deepEqual(read([null, null, 500, null, null]), {
    flows: [null, null, 500, 100, null],
    open: 1,
    contradiction: false,
  });
});

test("the right two counts settle all roads", () => {
  assert.deepEqual(read([150, null, null, 100, null]), {
    flows: [150, 50, 500, 100, 250],
    open: 0,
    contradiction: false,
  });
});

test("counts that disagree are named", () => {
  const { contradiction, unbalanced } = knowledge(4, roads, supply, [null, null, 500, 200, null]);
  assert.equal(contradiction, true);
  assert.deepEqual(unbalanced, [3]);
});

test("determined flows balance at every crossing", () => {
  const flow = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(flow, flow, (a, b) => {
      const { flows } = read([a, null, null, b, null]);
      supply.forEach((given, c) => {
        const out = roads.reduce(
          (sum, road, j) => sum + ((road.from === c ? 1 : 0) - (road.to === c ? 1 : 0)) * (flows[j] as number),
          0,
        );
        assert.equal(out, given);
      });
    }),
  );
});
