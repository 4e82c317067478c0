import { drawUntil, nonzero, questionType, texOfCombination, texOfMatrix, texOfNumber } from "@gradus/quiz";

type Kind = "positive" | "flat" | "negative" | "indefinite";

const texts: Record<Kind, string> = {
  positive: "Positive definite: above 0 everywhere but at the origin.",
  flat: "Positive semidefinite, not definite: never below 0, and 0 along a line.",
  negative: "Negative definite: below 0 everywhere but at the origin.",
  indefinite: "Indefinite: above 0 in some directions, below 0 in others.",
};

/** Q4.7: bowl, valley or saddle, for a quadratic form with a mixed term. */
export default questionType({
  id: "definite-or-not",
  title: "Bowl, valley or saddle",
  kind: "choice",
  objective: 5,
  generate: (random) => {
    const kind = random.choose(["positive", "flat", "negative", "indefinite"] as const);
    const [a, b, c] = drawUntil(
      random,
      () => {
        const [p, q] = [random.integer(1, 4), random.integer(1, 4)];
        const sign = random.choose([-1, 1]);
        if (kind === "flat") return [p * p, 2 * p * q * sign, q * q];
        const mixed = 2 * nonzero(random, 5);
        return kind === "negative" ? [-p, mixed, -q] : [p, mixed, q];
      },
      ([a, b, c]) => {
        const determinant = a * c - (b * b) / 4;
        if (kind === "flat") return true;
        return kind === "indefinite" ? determinant < 0 : determinant > 0;
      },
    );
    const half = b / 2;
    const S = [
      [a, half],
      [half, c],
    ];
    const determinant = a * c - half * half;
    const formula = texOfCombination([a, b, c], ["x^2", "x y", "y^2"]);
    const [x, y] = [half, -a];
    const value = a * x * x + b * x * y + c * y * y;
    const facts = `$ac - (b/2)^2 = ${a} \\cdot ${c < 0 ? `(${c})` : c} - (${texOfNumber(half)})^2 = ${texOfNumber(determinant)}$`;
    const why: Record<Kind, string> = {
      positive: `The determinant ${facts} is positive, so both eigenvalues have one sign, that of the diagonal: plus.`,
      flat: `The determinant ${facts}, so one eigenvalue is 0: along $(${x}, ${y})$ the form stays at 0. The other is $a + c = ${a + c}$.`,
      negative: `The determinant ${facts} is positive, so both eigenvalues have one sign, that of the diagonal: minus.`,
      indefinite: `The determinant ${facts} is negative: one eigenvalue is positive and one negative. At $(${x}, ${y})$ the form is $${value}$, at $(1, 0)$ it is $${a}$.`,
    };
    const blind: Record<Kind, string> = {
      positive:
        kind === "negative"
          ? "Both squares have a minus: at $(1, 0)$ the form is already below 0."
          : "Both squares have a plus, and that does not decide: the mixed term may outweigh them, or balance them exactly.",
      flat: "For a flat line the determinant of the symmetric matrix would have to be 0.",
      negative: `For that the form would have to be below 0 everywhere, and at $(1, 0)$ it is $${a}$.`,
      indefinite:
        "A mixed term alone does not make a saddle. The determinant of the symmetric matrix says whether it is large enough.",
    };
    const others = (Object.keys(texts) as Kind[]).filter((each) => each !== kind);
    return {
      stem: `$$f(x, y) = ${formula}$$\n\nWhat kind of landscape is this?`,
      answer: { text: texts[kind], reason: why[kind] },
      distractors: others.map((each) => ({
        name: each === "positive" && kind !== "negative" ? "judges by the diagonal only" : `takes it for ${each}`,
        text: texts[each],
        reason: `${blind[each]} ${why[kind]}`,
      })),
      hint: "Write the form as $x^{\\mathsf T} S x$ with a symmetric $S$: the mixed term is shared by two entries. Which two numbers of $S$ tell the signs of its eigenvalues?",
      solution: `$$S = ${texOfMatrix(S)}$$\n\n${why[kind]}`,
    };
  },
});
