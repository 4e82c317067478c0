import type { Rng } from "@gradus/math";
import { distinctMistakes, drawUntil, nonzero, questionType, texOfNumber } from "@gradus/quiz";
import { det3, diagonals, total } from "./vectors.ts";

/** Q1.7: the entry that makes a matrix singular. */
export default questionType({
  id: "singular-parameter",
  title: "Make it singular",
  kind: "numeric",
  objective: 7,
  generate: (random) => (random.choose([true, false]) ? twoByTwo(random) : threeByThree(random)),
});

function twoByTwo(random: Rng) {
  const { a, b, c } = drawUntil(
    random,
    () => ({ a: nonzero(random, 6), b: nonzero(random, 7), c: nonzero(random, 7) }),
    // A fraction now and then, and the slips below should come out differently.
    ({ a, b, c }) =>
      Math.abs(b) !== Math.abs(c) && Math.abs(a) !== 1 && Math.abs(a) !== Math.abs(b) && Math.abs(a) !== Math.abs(c),
  );
  const answer = (b * c) / a;
  return {
    stem: `$$A = \\begin{bmatrix} ${a} & ${b} \\\\ ${c} & k \\end{bmatrix}$$\n\nFor which $k$ is $A$ singular? (A fraction may be typed as 3/7.)`,
    label: "$k$",
    answer,
    hint: "Singular means that the second row is a multiple of the first. Which multiple do the first entries demand?",
    solution: `The determinant has to be 0:\n\n$$${a}k - (${b}) \\cdot (${c}) = 0,$$ $$k = \\frac{${b} \\cdot (${c})}{${a}} = ${texOfNumber(answer)}.$$\n\nThen the second row is $${texOfNumber(c / a)}$ times the first.`,
    mistakes: distinctMistakes(answer, [
      {
        name: "adds the products",
        value: -answer,
        reason: `With $k = ${texOfNumber(-answer)}$ the products $ak$ and $bc$ have opposite signs: you set $ak + bc = 0$. The determinant is their *difference*.`,
      },
      {
        name: "forgets to divide",
        value: b * c,
        reason: `$${b * c}$ is what $${a}k$ has to be. What is $k$ then?`,
      },
      {
        name: "keeps the difference instead of the ratio",
        value: b + (c - a),
        reason: `From $${a}$ to $${c}$ the step is $${c - a}$, and you took the same step from $${b}$. Rows are dependent when one is a *multiple* of the other: by which factor does $${a}$ become $${c}$?`,
      },
      {
        name: "takes the factor the wrong way round",
        value: (b * a) / c,
        reason:
          "The factor from the first row to the second is the lower entry over the upper one; yours is the other way round.",
      },
      {
        name: "multiplies along the first column",
        value: (a * c) / b,
        reason:
          "You set two products equal that share a row or a column. Each product of a determinant takes one entry from each row and one from each column.",
      },
    ]),
  };
}

function threeByThree(random: Rng) {
  const { M, i, j, slope, rest } = drawUntil(
    random,
    () => {
      const M = Array.from({ length: 3 }, () => [0, 1, 2].map(() => random.integer(-3, 3)));
      const [i, j] = [random.integer(0, 2), random.integer(0, 2)];
      const at = (value: number) => M.map((row, r) => (r === i ? row.with(j, value) : row));
      const rest = det3(at(0));
      return { M, i, j, slope: det3(at(1)) - rest, rest };
    },
    ({ slope, rest }) => slope !== 0 && rest !== 0 && Math.abs(slope) <= 6 && Math.abs(rest / slope) <= 12,
  );
  const answer = -rest / slope;
  const rows = M.map((row, r) => row.map((x, c) => (r === i && c === j ? "k" : String(x))).join(" & "));
  const at = (value: number) => M.map((row, r) => (r === i ? row.with(j, value) : row));
  const plus = (value: number) => {
    const { down, up } = diagonals(at(value));
    return total(down) + total(up);
  };
  const slopePlus = plus(1) - plus(0);
  return {
    stem: `$$A = \\begin{bmatrix} ${rows.join(" \\\\ ")} \\end{bmatrix}$$\n\nFor which $k$ is $A$ singular? (A fraction may be typed as 3/7.)`,
    label: "$k$",
    answer,
    hint: `$k$ stands in one place only, so the determinant is some number times $k$ plus some other number. What is the determinant for $k = 0$? And what is $k$ multiplied by?`,
    solution: `Collect the products with $k$ and those without:\n\n$$\\det A = ${slope === 1 ? "" : slope === -1 ? "-" : slope}k ${rest < 0 ? "-" : "+"} ${Math.abs(rest)} = 0,$$ $$k = ${texOfNumber(answer)}.$$\n\nThen one row is a combination of the others, and the three planes have no single point in common.`,
    mistakes: distinctMistakes(answer, [
      {
        name: "loses a sign",
        value: -answer,
        reason: `Put your $k$ into the determinant: $${slope} \\cdot (${texOfNumber(-answer)}) ${rest < 0 ? "-" : "+"} ${Math.abs(rest)}$ is not 0. A term that changes sides changes its sign.`,
      },
      {
        name: "gives the determinant without k",
        value: rest,
        reason: `$${rest}$ is the determinant for $k = 0$. Which $k$ brings it down to 0?`,
      },
      {
        name: "gives all products a plus",
        value: slopePlus === 0 ? answer : -plus(0) / slopePlus,
        reason: "You gave all six products a plus. The three that run up to the right count with a minus.",
      },
      {
        name: "sets the determinant to 1",
        value: (1 - rest) / slope,
        reason: "With your $k$ the determinant is 1. Singular means that it is 0: the box is flat.",
      },
    ]),
  };
}
