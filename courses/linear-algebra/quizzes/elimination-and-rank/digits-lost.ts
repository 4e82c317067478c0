import { distinctMistakes, questionType } from "@gradus/quiz";

/** Q2.11: a condition number of 10^k can cost k digits. */
export default questionType({
  id: "digits-lost",
  title: "Digits that a condition number costs",
  kind: "numeric",
  objective: 7,
  generate: (random) => {
    const source = random.choose([
      { digits: 16, words: "The numbers are doubles, good to about 16 decimal digits" },
      { digits: 7, words: "The numbers are 32-bit floats, good to about 7 decimal digits" },
      { digits: random.integer(4, 6), words: null },
    ] as const);
    const { digits } = source;
    const words = source.words ?? `The entries of $b$ were measured to ${digits} decimal digits`;
    const choices = Array.from({ length: digits - 2 }, (_, index) => index + 2).filter(
      (k) => k < digits && 2 * k !== digits,
    );
    const k = random.choose(choices);
    const kept = digits - k;
    const asksLost = random.choose([true, false]);
    const answer = asksLost ? k : kept;
    return {
      stem: `$A$ has condition number $\\kappa(A) = 10^{${k}}$. ${words}, and $Ax = b$ is solved with care.\n\n${
        asksLost
          ? "How many decimal digits can the answer lose, in the worst case?"
          : "How many digits of $x$ can you still rely on, in the worst case?"
      }`,
      label: asksLost ? "Digits lost" : "Digits left",
      answer,
      hint: "The condition number is the factor by which a relative error can grow on its way from $b$ to $x$. A digit is a factor of ten.",
      solution: `The relative error can grow by the factor $10^{${k}}$, so an error in digit ${digits} can climb to digit ${kept}:\n\n$$\\frac{\\lVert \\Delta x \\rVert}{\\lVert x \\rVert} \\le 10^{${k}} \\cdot 10^{-${digits}} = 10^{-${kept}}.$$\n\n${k} of ${digits} digits can be lost; ${kept} ${kept === 1 ? "is" : "are"} left. It is a bound for the worst direction of the error: a lucky $b$ loses less.`,
      mistakes: distinctMistakes(answer, [
        {
          name: asksLost ? "counts the digits kept" : "counts the digits lost",
          value: asksLost ? kept : k,
          reason: asksLost
            ? `${kept} is what is *kept*: ${digits} less the ${k} that are lost. The question asks for those that go.`
            : `${k} digits are *lost*. Take them from the ${digits} that you began with.`,
        },
        {
          name: "gives the condition number",
          value: 10 ** k,
          reason: `$10^{${k}}$ is the factor by which the error can grow. In digits, a factor of ten is one: count the zeros.`,
        },
        {
          name: "loses everything",
          value: asksLost ? digits : 0,
          reason: `All ${digits} digits would go only at $\\kappa(A) = 10^{${digits}}$. Each factor of ten costs one digit.`,
        },
        {
          name: "loses nothing",
          value: asksLost ? 0 : digits,
          reason: `That holds for $\\kappa(A) = 1$. Even a perfect method cannot keep digits that the problem itself loses: the error in $b$ is there before any arithmetic begins.`,
        },
        {
          name: "adds the digits",
          value: digits + k,
          reason: `You added ${k} to ${digits}. A condition number above 1 takes digits away.`,
        },
      ]),
    };
  },
});
