import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rationalMatmul, rationalMatrix, rationalRref } from "@gradus/math";
import { loadFigure } from "../load-figure.ts";
import { use } from "../../test/handles.ts";
import { elementary, factors, productOfMoves } from "./bookkeeping.ts";
import { applyMove, clearingFactor, describeMove, objection, replay, show, type Fractions, type Move } from "./move.ts";
import { playMoves, progress, suggestMove } from "./progress.ts";

const entry = fc.integer({ min: -4, max: 4 });
const matrix = fc
  .record({ m: fc.integer({ min: 1, max: 4 }), n: fc.integer({ min: 1, max: 5 }) })
  .chain(({ m, n }) => fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }))
  .map((rows) => rationalMatrix(rows));

/** A legal move on a matrix of m rows, drawn from three numbers. */
function legal(m: number, kind: number, i: number, j: number): Move {
  const [source, target] = [i % m, j % m];
  if (kind === 0 || m === 1) return { kind: "scale", i: source, factor: `${(i % 3) + 1}/${(j % 4) + 2}` };
  const other = target === source ? (target + 1) % m : target;
  return kind === 1
    ? { kind: "swap", i: source, j: other }
    : { kind: "add", source, target: other, factor: `-${(j % 5) + 1}/3` };
}

const draws = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.nat(50), fc.nat(50)), { maxLength: 6 });

test("legal moves keep the reduced form", () => {
  fc.assert(
    fc.property(matrix, draws, (A, draws) => {
      const moves = draws.map(([kind, i, j]) => legal(A.length, kind, i, j));
      for (const move of moves) assert.equal(objection(move, A.length), undefined);
      assert.deepEqual(text(rationalRref(replay(A, moves)).R), text(rationalRref(A).R));
    }),
    { numRuns: 60 },
  );
});

test("the product of the elementary matrices does what the moves did", () => {
  fc.assert(
    fc.property(matrix, draws, (A, draws) => {
      const moves = draws.map(([kind, i, j]) => legal(A.length, kind, i, j));
      const E = productOfMoves(A.length, moves) as Fractions;
      assert.deepEqual(text(rationalMatmul(E, A)), text(replay(A, moves)));
      for (const move of moves)
        assert.deepEqual(text(rationalMatmul(elementary(A.length, move), A)), text(applyMove(A, move)));
    }),
    { numRuns: 60 },
  );
});

test("the moves of the standard elimination fill L so that P A = L U", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const moves = playMoves(A, "echelon", 40);
      for (let count = 0; count <= moves.length; count++) assert.ok(factors(A, moves.slice(0, count)).holds);
    }),
    { numRuns: 60 },
  );
});

test("scaling a row is no step of L U, and the figure says so", () => {
  assert.equal(
    factors(
      rationalMatrix([
        [2, 1],
        [1, 1],
      ]),
      [{ kind: "scale", i: 0, factor: "1/2" }],
    ).holds,
    false,
  );
});

test("following the suggestions leads to the form that is asked for", () => {
  for (const target of ["echelon", "reduced"] as const)
    fc.assert(
      fc.property(matrix, (A) => {
        let M: Fractions = A;
        for (let count = 0; ; count++) {
          const move = suggestMove(M, target);
          if (move === undefined) break;
          assert.ok(count < 40, "the suggestions go in circles");
          M = applyMove(M, move);
        }
        assert.notEqual(progress(M, false).form, "none");
        if (target === "reduced") assert.equal(progress(M, false).form, "reduced");
      }),
      { numRuns: 60 },
    );
});

test("the clearing factor clears", () => {
  const M = rationalMatrix([
    [2, 1],
    [3, 1],
  ]);
  const factor = clearingFactor(M, 0, 1);
  assert.equal(factor, "-3/2");
  assert.equal(show(applyMove(M, { kind: "add", source: 0, target: 1, factor })[1][0]), "0");
});

test("moves that are not legal are told why", () => {
  assert.match(objection({ kind: "scale", i: 0, factor: "0" }, 2) as string, /erase an equation/);
  assert.match(objection({ kind: "add", source: 1, target: 1, factor: "2" }, 2) as string, /scale it/);
  assert.match(objection({ kind: "swap", i: 0, j: 0 }, 2) as string, /two different rows/);
  assert.match(objection({ kind: "scale", i: 0, factor: "two" }, 2) as string, /must be a number/);
});

test("a move reads as on paper", () => {
  assert.equal(describeMove({ kind: "add", source: 0, target: 1, factor: "-3" }), "R₂ ← R₂ − 3 R₁");
  assert.equal(describeMove({ kind: "add", source: 0, target: 1, factor: "1" }), "R₂ ← R₂ + R₁");
  assert.equal(describeMove({ kind: "scale", i: 0, factor: "-1/2" }), "R₁ ← −1/2 R₁");
  assert.equal(describeMove({ kind: "swap", i: 0, j: 2 }), "R₁ ↔ R₃");
});

test("contradictory and redundant rows decide the fate", () => {
  assert.equal(
    progress(
      rationalMatrix([
        [1, 2, 4],
        [0, 0, 1],
      ]),
      true,
    ).fate,
    "none",
  );
  assert.equal(
    progress(
      rationalMatrix([
        [1, 2, 4],
        [0, 0, 0],
      ]),
      true,
    ).fate,
    "many",
  );
  assert.deepEqual(
    progress(
      rationalMatrix([
        [1, 2, 4],
        [0, 0, 0],
      ]),
      true,
    ).free,
    [1],
  );
  assert.equal(
    progress(
      rationalMatrix([
        [1, 2, 4],
        [0, 1, 1],
      ]),
      true,
    ).fate,
    "one",
  );
});

test("while rows wait, the place of the next pivot is marked, also when it holds 0", async () => {
  const figure = await loadFigure("row-reducer");
  const waiting = use(figure, { matrix: "[[2,1],[4,3]]" });
  assert.match(figure.readout(waiting.view()), /The next one is 2, in row 1, column 1/);
  const zero = use(figure, { matrix: "[[0,2,4],[3,1,5]]" });
  assert.match(figure.readout(zero.view()), /stands 0, which cannot be a pivot: swap/);
  assert.equal(
    progress(
      rationalMatrix([
        [2, 1],
        [0, 3],
      ]),
      false,
    ).working,
    null,
  );
});

test("adding 1 to every entry moves the solution, and the read-out says from where to where", async () => {
  const figure = await loadFigure("row-reducer");
  const { view } = use(figure, { panel: "lines" }, "illegal=true");
  assert.match(figure.readout(view()), /not a legal move\. The solution was \(2, 1\); now it is \(3\/2, 2\/3\)\./);
});

test("step=N plays N moves of the standard reduction", async () => {
  const figure = await loadFigure("row-reducer");
  const { view } = use(figure, { matrix: "[[0,2,4],[3,1,5]]" }, "step=1");
  assert.deepEqual(figure.values?.(view()).matrix, [
    ["3", "1", "5"],
    ["0", "2", "4"],
  ]);
});

function text(M: Fractions): string[][] {
  return M.map((row) => row.map(String));
}
