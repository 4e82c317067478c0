import { distinctMistakes, drawUntil, questionType, texOfNumber } from "@gradus/quiz";

/** Q4.9: the share of the variance that the first components explain. */
export default questionType({
  id: "share-explained",
  title: "How much is explained?",
  kind: "numeric",
  objective: 7,
  generate: (random) => {
    const count = random.choose([4, 5]);
    const total = random.choose([20, 25, 40, 50]);
    const values = drawUntil(
      random,
      () => {
        const cuts = random.permutation(total - 1).slice(0, count - 1);
        const ends = [0, ...cuts.map((cut) => cut + 1).toSorted((a, b) => a - b), total];
        return ends
          .slice(1)
          .map((end, i) => end - ends[i])
          .toSorted((a, b) => b - a);
      },
      (drawn) => drawn[0] > drawn[1] && drawn[0] < 0.8 * total,
    );
    const k = random.integer(1, count - 2);
    const sum = (list: readonly number[]) => list.reduce((all, x) => all + x, 0);
    const percent = (part: readonly number[], whole: readonly number[]) => (100 * sum(part)) / sum(whole);
    const answer = percent(values.slice(0, k), values);
    const roots = values.map(Math.sqrt);
    const ofRoots = Number(percent(roots.slice(0, k), roots).toFixed(2));
    const first = k === 1 ? "first component" : `first ${k === 2 ? "two" : "three"} components together`;
    return {
      stem: `A covariance matrix has the eigenvalues\n\n$$${values.join(", \\; ")}.$$\n\nWhich share of the variance, in percent, ${k === 1 ? "does" : "do"} the ${first} explain?`,
      label: "Share",
      unit: "%",
      answer,
      tolerance: 0.06,
      hint: "Each eigenvalue is the variance along its own direction. What is the variance of everything?",
      solution: `All variances together are $${values.join(" + ")} = ${total}$. The ${k === 1 ? "first is" : `first ${k} make`} $${sum(values.slice(0, k))}$:\n\n$$\\frac{${sum(values.slice(0, k))}}{${total}} = ${texOfNumber(answer)}\\,\\%$$`,
      mistakes: distinctMistakes(answer, [
        {
          name: "adds square roots",
          value: ofRoots,
          reason: `You added square roots, the spreads. Spreads do not add up: only variances along directions at right angles do.`,
        },
        {
          name: "gives the share that is left",
          value: 100 - answer,
          reason: "That is the share that is *lost* when the others are dropped. What is kept?",
        },
        {
          name: "gives the last of them alone",
          value: percent([values[k - 1]], values),
          reason: `That is the share of component ${k} alone. The first ${k} are asked for, together.`,
        },
        {
          name: "counts one component too many",
          value: percent(values.slice(0, k + 1), values),
          reason: `That is the share of the first ${k + 1}. Count again.`,
        },
        {
          name: "compares with the rest",
          value: Number(percent(values.slice(0, k), values.slice(k)).toFixed(4)),
          reason: "You divide by what is *left*. A share is a part of the whole.",
        },
      ]),
    };
  },
});
