import {
  distinctMistakes,
  drawUntil,
  nonzero,
  questionType,
  signed,
  texOfColumn,
  texOfCombination,
} from "@gradus/quiz";
import { mix } from "./vectors.ts";

const column = (entries: readonly number[]): number[][] => entries.map((entry) => [entry]);

/** Q1.2: a u + b v in space. */
export default questionType({
  id: "linear-combination",
  title: "Mix two vectors",
  kind: "matrix",
  objective: 2,
  generate: (random) => {
    const { a, b, u, v } = drawUntil(
      random,
      () => ({
        a: nonzero(random, 4),
        b: nonzero(random, 4),
        u: [0, 1, 2].map(() => random.integer(-5, 5)),
        v: [0, 1, 2].map(() => random.integer(-5, 5)),
      }),
      // A factor of 1 on both sides would be a sum, and the sign has to matter somewhere.
      ({ a, b, u, v }) => Math.abs(a) + Math.abs(b) > 2 && u.some((x) => x !== 0) && v.some((x) => x !== 0),
    );
    const answer = column(mix(a, u, b, v));
    const lines = u.map((x, i) => `& {${a}} \\cdot (${x}) ${signed(b)} \\cdot (${v[i]}) = ${mix(a, u, b, v)[i]}`);
    const sum = texOfCombination([a, b], ["u", "v"]);
    return {
      stem: `$$u = ${texOfColumn(u)}$$ $$v = ${texOfColumn(v)}$$\n\nWhat is $${sum}$?`,
      label: `$${sum}$`,
      answer,
      equality: "exact",
      hint: "Each entry is a small sum of its own: the factor of $u$ times the entry of $u$, and the factor of $v$ times the entry of $v$ at the same place.",
      solution: `Place by place:\n\n$$\\begin{aligned} ${lines.join(" \\\\ ")} \\end{aligned}$$\n\nIn the picture: walk $${a}$ times along $u$, then $${b}$ times along $v$${a < 0 || b < 0 ? ", where a minus means backwards" : ""}.`,
      mistakes: distinctMistakes(answer, [
        {
          name: "adds the factors to the entries",
          value: column(u.map((x, i) => a + x + b + v[i])),
          reason: `You added $${a}$ and $${b}$ to the entries. A factor stretches: $${a}u$ is the arrow $u$, ${Math.abs(a)} times as long${a < 0 ? " and turned round" : ""}.`,
        },
        {
          name: "ignores the factors",
          value: column(mix(1, u, 1, v)),
          reason: "That is $u + v$: both arrows once. The factors say how often each is walked.",
        },
        {
          name: "exchanges the factors",
          value: column(mix(b, u, a, v)),
          reason: `You took $${b}$ times $u$ and $${a}$ times $v$. Which factor stands at which vector?`,
        },
        {
          name: "loses the sign of a factor",
          value: column(mix(Math.abs(a), u, Math.abs(b), v)),
          reason:
            "You took all factors as positive. A minus in front turns the arrow round: every entry changes its sign.",
        },
        {
          name: "stretches the first vector only",
          value: column(mix(a, u, Math.sign(b), v)),
          reason: `The factor $${a}$ is at its place; $v$ was taken ${b < 0 ? "once, backwards" : "once"} instead of $${b}$ times.`,
        },
        {
          name: "gives the factor of the sum",
          value: column(mix(a + b, u, a + b, v)),
          reason: `You multiplied the sum $u + v$ by $${a} ${signed(b)}$. Each vector has a factor of its own.`,
        },
      ]),
    };
  },
});
