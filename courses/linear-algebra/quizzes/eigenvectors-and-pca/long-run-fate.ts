import { questionType, texOfNumber } from "@gradus/quiz";

type Fate = "grows" | "dies" | "settles" | "alternates" | "spirals in" | "spirals out" | "circles";

const texts: Record<Fate, string> = {
  grows: "It grows without bound along one direction, without turning.",
  dies: "It shrinks to zero without turning.",
  settles: "It settles at a vector that is not zero.",
  alternates: "In the end it jumps to and fro between two opposite vectors that are not zero.",
  "spirals in": "It spirals towards zero.",
  "spirals out": "It spirals outwards without bound.",
  circles: "It turns for ever and keeps its size.",
};

/** What each fate asks of the eigenvalues. */
const needs: Record<Fate, string> = {
  grows: "For that the eigenvalue that is largest in size would have to be a real number above 1.",
  dies: "For that all eigenvalues would have to be real, not negative, and below 1.",
  settles: "For that one eigenvalue would have to be exactly 1, and the other smaller in size.",
  alternates: "For that one eigenvalue would have to be exactly $-1$, and the other smaller in size.",
  "spirals in": "For that the eigenvalues would have to be complex, and smaller than 1 in size.",
  "spirals out": "For that the eigenvalues would have to be complex, and larger than 1 in size.",
  circles: "For that the eigenvalues would have to be complex, and of size exactly 1.",
};

const reasons: Record<Fate, string> = {
  grows: "The part along the dominant eigenvector is multiplied by more than 1 at each step, and outgrows the other.",
  dies: "Both parts are multiplied by numbers from 0 to 1 at each step: they shrink, and keep their direction.",
  settles: "The part with the eigenvalue 1 stays as it is, and the other dies out.",
  alternates: "The part with the eigenvalue $-1$ turns round at each step and keeps its size; the other dies out.",
  "spirals in": "A complex pair turns the vector, and its size below 1 shrinks it at each step.",
  "spirals out": "A complex pair turns the vector, and its size above 1 stretches it at each step.",
  circles: "A complex pair turns the vector, and its size of exactly 1 leaves the length in the same range.",
};

/** Q4.5: what becomes of x, Ax, A²x, … when the two eigenvalues are known. */
export default questionType({
  id: "long-run-fate",
  title: "What becomes of it?",
  kind: "choice",
  objective: 3,
  generate: (random) => {
    const fates = Object.keys(texts) as Fate[];
    const fate = random.choose(fates);
    const small = () => random.choose([0.2, 0.3, 0.5, 0.6, 0.7, 0.8]);
    const real: Partial<Record<Fate, () => readonly [number, number]>> = {
      grows: () => [random.choose([1.1, 1.2, 1.5, 2, 3]), small() * random.choose([1, -1])],
      dies: () => [random.choose([0.9, 0.95]), small()],
      settles: () => [1, small() * random.choose([1, -1])],
      alternates: () => [-1, small() * random.choose([1, -1])],
    };
    // Real and imaginary part with a size that is easy to find.
    const complex: Partial<Record<Fate, readonly (readonly [number, number])[]>> = {
      "spirals in": [
        [0.3, 0.4],
        [0.6, 0.3],
        [0.5, 0.5],
        [-0.4, 0.6],
      ],
      "spirals out": [
        [0.8, 0.9],
        [1, 0.5],
        [0.9, 1.2],
        [-1, 1],
      ],
      circles: [
        [0.6, 0.8],
        [0.8, 0.6],
        [-0.6, 0.8],
        [0.28, 0.96],
      ],
    };
    const pair = complex[fate];
    const [x, y] = pair === undefined ? (real[fate]?.() ?? [0, 0]) : random.choose(pair);
    const square = Number((x * x + y * y).toFixed(4));
    const given =
      pair === undefined ? `$${x}$ and $${y}$` : `$${x} + ${y}\\,\\mathrm{i}$ and $${x} - ${y}\\,\\mathrm{i}$`;
    const sizes =
      pair === undefined
        ? `The sizes are $${texOfNumber(Math.abs(x))}$ and $${texOfNumber(Math.abs(y))}$, and both numbers are real.`
        : `The size squared of both is $(${x})^2 + ${y}^2 = ${square}$, which is ${square === 1 ? "1" : square < 1 ? "below 1" : "above 1"}.`;
    const others = random.shuffle(fates.filter((each) => each !== fate)).slice(0, 4);
    return {
      stem: `A real 2×2 matrix $A$ has the eigenvalues ${given}. A vector that is no eigenvector is multiplied by $A$ again and again. What becomes of it?`,
      answer: { text: texts[fate], reason: reasons[fate] },
      distractors: others.map((each) => ({ name: `expects: ${each}`, text: texts[each], reason: needs[each] })),
      hint: "Each step multiplies the parts of the vector by the eigenvalues. Two questions: how large is the largest of them in size, and does it turn the vector?",
      solution: `${sizes} ${reasons[fate]}`,
    };
  },
});
