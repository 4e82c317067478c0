import { concatenate, stack as stacked, subtract, zeros } from "@gradus/math";
import type { NDArray, Rng } from "@gradus/math";
import { drawUntil, questionType } from "@gradus/quiz";

const misfit = "No shape: the two do not fit together.";

/** What one expression asks, with the shapes that come of reading it wrongly. */
interface Case {
  readonly code: string;
  readonly answer: string;
  readonly why: string;
  readonly hint: string;
  readonly wrong: readonly { readonly name: string; readonly text: string; readonly reason: string }[];
}

/** Q1.13: shapes after a slice, a mean, a broadcast, a stack. */
export default questionType({
  id: "shape-of-the-result",
  title: "What shape comes out?",
  kind: "choice",
  objective: 8,
  generate: (random) => {
    const [m, n] = drawUntil(
      random,
      () => [random.integer(5, 12), random.integer(5, 12)],
      ([rows, columns]) => rows !== columns,
    );
    const { code, answer, why, hint, wrong } = random.choose([slice, mean, broadcast, stack])(random, m, n);
    const distinct = wrong.filter(
      ({ text }, i) => text !== answer && wrong.findIndex((other) => other.text === text) === i,
    );
    return {
      stem: `$A$ has the shape ${shape(m, n)}: ${m} rows and ${n} columns.\n\n${code}\n\nWhich shape has the result?`,
      answer: { text: answer, reason: why },
      distractors: distinct,
      hint,
      solution: why,
    };
  },
});

/** The shape that the library itself finds. */
function found(make: () => NDArray): string {
  try {
    return shape(...make().shape);
  } catch {
    return misfit;
  }
}

function shape(...lengths: readonly number[]): string {
  return `$(${lengths.join(", ")})$`;
}

function slice(random: Rng, m: number, n: number): Case {
  const from = random.integer(0, 2);
  const to = random.integer(from + 2, m - 1);
  const column = random.integer(0, n - 1);
  const count = to - from;
  return {
    code: `\`A.slice("${from}:${to}", ${column})\``,
    answer: found(() => zeros([m, n]).slice(`${from}:${to}`, column)),
    why: `Along the rows, "${from}:${to}" takes rows ${from} to ${to - 1}: ${count} of them. Along the columns a *number* picks column ${column}, and that axis is gone. What is left is a vector of ${count} entries, ${shape(count)}.`,
    hint: "One selector for each axis. A range keeps its axis, a number picks one place and drops it. Does a range hold its last number?",
    wrong: [
      {
        name: "counts the end of a range",
        text: shape(count + 1),
        reason: `"${from}:${to}" stops *before* ${to}: that makes ${to} − ${from} = ${count} rows.`,
      },
      {
        name: "keeps the axis that a number drops",
        text: shape(count, 1),
        reason: `A number picks one place, and the axis is gone. The range "${column}:${column + 1}" would have kept it, with length 1.`,
      },
      {
        name: "overlooks the second selector",
        text: shape(count, n),
        reason: `That would be all columns, \`":"\`. Here the second selector is a number and picks one of the ${n}.`,
      },
    ],
  };
}

function mean(random: Rng, m: number, n: number): Case {
  const axis = random.choose([0, 1]);
  const keeps = random.choose([true, false]);
  const [gone, left] = axis === 0 ? [m, n] : [n, m];
  const kept = axis === 0 ? shape(1, n) : shape(m, 1);
  const what =
    axis === 0
      ? `the ${m} rows are averaged away, for each of the ${n} columns`
      : `the ${n} columns are averaged away, for each of the ${m} rows`;
  return {
    code: keeps ? `\`A.mean({ axis: ${axis}, keepDims: true })\`` : `\`A.mean({ axis: ${axis} })\``,
    answer: found(() => zeros([m, n]).mean({ axis, keepDims: keeps })),
    why: `The axis that is named is the one that disappears: ${what}. ${keeps ? `\`keepDims\` lets it stay with length 1: ${kept}.` : `One number is left for each of the others: ${shape(left)}.`}`,
    hint: "The axis that is named disappears; axis 0 runs down the rows, axis 1 along the columns. What does `keepDims` do, if it is there?",
    wrong: [
      {
        name: "keeps the axis that is named",
        text: shape(gone),
        reason: `Axis ${axis} is the one that is averaged *away*: the other one is left, with ${left} entries.`,
      },
      keeps
        ? {
            name: "overlooks keepDims",
            text: shape(left),
            reason: "Without `keepDims` that would be right. With it the axis stays, with length 1.",
          }
        : {
            name: "keeps the axis with length 1",
            text: kept,
            reason: "That needs `keepDims: true`. Without it the axis is gone.",
          },
      {
        name: "keeps the shape",
        text: shape(m, n),
        reason: "A mean makes one number of many: along one axis, one number of each row or of each column.",
      },
      {
        name: "averages everything",
        text: "No shape: one number.",
        reason: "That is `A.mean()`, over all entries. Along an axis, one number for each row or column is left.",
      },
    ],
  };
}

function broadcast(random: Rng, m: number, n: number): Case {
  const [lengths, fits] = random.choose([
    [[n], true],
    [[m], false],
    [[m, 1], true],
    [[1, m], false],
    [[1, n], true],
  ] as const);
  const other = shape(...lengths);
  const last = lengths.at(-1);
  const right = shape(m, n);
  return {
    code: `\`subtract(A, b)\`, where $b$ has the shape ${other}`,
    answer: found(() => subtract(zeros([m, n]), zeros([...lengths]))),
    why: fits
      ? `The shapes are compared from the right, and a length of 1 is used again and again: ${right} with ${other} gives ${right}.`
      : `The shapes are compared from the right: ${n} meets ${last}. They differ, and neither is 1.`,
    hint: "Write both shapes under each other, flush right. In each place the lengths have to be equal, or one of them 1.",
    wrong: [
      {
        name: fits ? "sees no fit" : "fits from the left",
        text: fits ? misfit : right,
        reason: fits
          ? `They do fit: from the right, each pair of lengths is equal or has a 1 in it.`
          : `Shapes are compared from the *right*: ${n} meets ${last}, not ${m}. With the shape ${shape(m, 1)} it would fit.`,
      },
      {
        name: "takes the smaller shape",
        text: other,
        reason:
          "The smaller one is spread over the larger one, not the other way round: every entry of $A$ has a result.",
      },
      {
        name: "pairs everything with everything",
        text: shape(m, n, last ?? 1),
        reason: "Entries are paired place by place, not each with each: no axis is added.",
      },
    ],
  };
}

function stack(random: Rng, m: number, n: number): Case {
  const count = random.integer(2, 4);
  const tables = Array.from({ length: count }, () => zeros([m, n]));
  const list = tables.map(() => "A").join(", ");
  const stacks = random.choose([true, false]);
  const axis = stacks ? 0 : random.choose([0, 1]);
  const along = axis === 0 ? shape(count * m, n) : shape(m, count * n);
  const across = axis === 0 ? shape(m, count * n) : shape(count * m, n);
  const layers = shape(count, m, n);
  return {
    code: stacks ? `\`stack([${list}])\`` : `\`concatenate([${list}], { axis: ${axis} })\``,
    answer: found(() => (stacks ? stacked(tables) : concatenate(tables, { axis }))),
    why: stacks
      ? `\`stack\` lays the ${count} tables along a *new* axis, which comes first: ${layers}.`
      : `\`concatenate\` joins the ${count} tables along axis ${axis}, which grows from ${axis === 0 ? m : n} to ${count * (axis === 0 ? m : n)}: ${along}.`,
    hint: "Does a new axis come, or does one that is there grow? One of `stack` and `concatenate` does the first, the other the second.",
    wrong: [
      {
        name: stacks ? "joins instead of stacking" : "stacks instead of joining",
        text: stacks ? along : layers,
        reason: stacks
          ? "That is `concatenate`: the rows go on below. `stack` lays tables on each other, and adds an axis."
          : "That is `stack`, which adds an axis. `concatenate` lets one grow that is there.",
      },
      {
        name: "joins along the other axis",
        text: across,
        reason: `That grows the other axis. ${stacks ? "And `stack` grows none: it adds one." : `Axis ${axis} is the one ${axis === 0 ? "down the rows" : "along the columns"}.`}`,
      },
      {
        name: "adds the tables",
        text: shape(m, n),
        reason: `That would be their sum. Here no entry is lost: there are ${count} times as many.`,
      },
    ],
  };
}
