import { questionType, texOfMatrix } from "@gradus/quiz";
import { diagonal, different, similarTo, texOfShifted } from "./eigen-matrices.ts";

/** Q4.12: whether there is a basis of eigenvectors, and what decides it. */
export default questionType({
  id: "enough-eigenvectors",
  title: "Enough eigenvectors?",
  kind: "choice",
  objective: 8,
  generate: (random) => {
    const fate = random.choose(["different", "enough", "too few", "too few"] as const);
    const n = fate === "enough" ? 3 : random.choose([2, 3]);
    const { A, D } = similarTo(random, () => {
      const drawn = different(random, n, -3, 4);
      const values = fate === "different" ? drawn : [drawn[0], drawn[0], drawn[2]].slice(0, n);
      return diagonal(values).map((row, i) => (fate === "too few" && i === 0 ? row.with(1, 1) : row));
    });
    const values = D.map((row, i) => row[i]);
    const [lambda] = values;
    const listed = values.toSorted((a, b) => a - b).join("$, $");
    const singular = values.includes(0);
    const shifted = A.map((row, i) => row.with(i, row[i] - lambda));
    const test = `The rank of $${texOfShifted(lambda)} = ${texOfMatrix(shifted)}$ is`;
    const why = {
      different:
        "Eigenvectors of different eigenvalues are independent, so that there are as many as the space has dimensions.",
      enough: `${test} $1$, so it sends a plane of vectors to zero: two independent eigenvectors for the eigenvalue $${lambda}$, and one more for $${values.at(-1)}$.`,
      "too few": `${test} $${n - 1}$, so it sends only one line to zero: one independent eigenvector for an eigenvalue that counts twice.`,
    };
    const text = {
      different: "Yes, because its eigenvalues are all different.",
      enough: "Yes, because the repeated eigenvalue has two independent eigenvectors.",
      "too few": "No, because the repeated eigenvalue has only one independent eigenvector.",
    };
    const slips = {
      different: "One eigenvalue is listed twice.",
      enough:
        fate === "different" ? "No eigenvalue is repeated." : "Count the vectors that $A - \\lambda I$ sends to zero.",
      "too few":
        fate === "different" ? "No eigenvalue is repeated." : "Count the vectors that $A - \\lambda I$ sends to zero.",
    };
    const others = (["different", "enough", "too few"] as const).filter((each) => each !== fate);
    const invertible = singular
      ? {
          name: "confuses diagonalisable with invertible",
          text: "No, because its determinant is 0.",
          reason:
            "An eigenvalue of 0 makes a matrix singular. Its eigenvectors are as good as any others: a diagonal matrix may have a 0 on its diagonal.",
        }
      : {
          name: "confuses diagonalisable with invertible",
          text: "Yes, because its determinant is not 0.",
          reason:
            "Whether a matrix can be inverted and whether it has a basis of eigenvectors are two questions. A shear has the determinant 1 and too few eigenvectors.",
        };
    return {
      stem: `$$A = ${texOfMatrix(A)}$$\n\nIts eigenvalues are $${listed}$. Is there a basis of eigenvectors, so that $A$ can be diagonalised?`,
      answer: { text: text[fate], reason: why[fate] },
      distractors: [
        ...others.map((each) => ({
          name: `expects: ${each}`,
          text: text[each],
          reason: `${slips[each]} ${why[fate]}`,
        })),
        invertible,
      ],
      hint: "Different eigenvalues bring independent eigenvectors. For one that is repeated, look at the null space of $A - \\lambda I$: how many dimensions has it?",
      solution: `${why[fate]} So the answer is: ${text[fate].charAt(0).toLowerCase()}${text[fate].slice(1)}`,
    };
  },
});
