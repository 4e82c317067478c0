import { drawUntil, questionType } from "@gradus/quiz";
import { dot, length, point } from "./vectors.ts";

const subjects = [
  ["goal", "match", "vote"],
  ["flour", "oven", "train"],
  ["cell", "virus", "bank"],
  ["guitar", "concert", "law"],
] as const;

/** Q1.4: which text is most similar by cosine; the longest one has the larger dot product, the shortest the smaller distance. */
export default questionType({
  id: "most-similar",
  title: "Similar texts",
  kind: "choice",
  objective: 3,
  generate: (random) => {
    const words = random.choose(subjects);
    const counts = (size: number) => words.map(() => random.integer(0, size));
    const found = drawUntil(
      random,
      () => {
        const query = counts(4);
        // The right one is the query a few times over, with a word more or less.
        const times = random.integer(2, 3);
        const aligned = query.map((x) => Math.max(0, times * x + random.integer(-1, 1)));
        return { query, aligned, long: counts(18), near: counts(4) };
      },
      ({ query, aligned, long, near }) => {
        const all = [query, aligned, long, near];
        const cosine = (v: readonly number[]) => dot(query, v) / length(query) / length(v);
        const gap = (v: readonly number[]) => length(v.map((x, i) => x - query[i]));
        return (
          all.every((v) => v.filter((x) => x > 0).length >= 2) &&
          cosine(aligned) > Math.max(cosine(long), cosine(near)) + 0.08 &&
          dot(query, long) > dot(query, aligned) * 1.2 &&
          dot(query, long) > dot(query, near) &&
          gap(near) < gap(aligned) - 0.5 &&
          gap(near) < gap(long)
        );
      },
    );
    const { query, aligned, long, near } = found;
    const cosine = (v: readonly number[]) => (dot(query, v) / length(query) / length(v)).toFixed(3);
    const gap = (v: readonly number[]) => length(v.map((x, i) => x - query[i])).toFixed(1);
    const facts = (v: readonly number[]) =>
      `$${point(v)}$: dot product ${dot(query, v)}, length $\\sqrt{${dot(v, v)}}$, cosine ${cosine(v)}`;
    return {
      stem: `Texts are counted: how often each of the words *${words[0]}*, *${words[1]}* and *${words[2]}* stands in them. A reader liked the text $q = ${point(query)}$.\n\nWhich text is most similar to it, by the **cosine**?`,
      answer: {
        text: `The text $${point(aligned)}$.`,
        reason: `Its direction is nearly that of $q$: cosine ${cosine(aligned)}. That it is longer does not matter.`,
      },
      distractors: [
        {
          name: "takes the largest dot product",
          text: `The text $${point(long)}$.`,
          reason: `Its dot product with $q$ is the largest, ${dot(query, long)}, because it is a long text. Divide by its length too: the cosine is ${cosine(long)}. Its words are mixed in other shares.`,
        },
        {
          name: "takes the smallest distance",
          text: `The text $${point(near)}$.`,
          reason: `It lies nearest to $q$, at a distance of ${gap(near)}, because both are short. The cosine compares directions: ${cosine(near)}. Its words are mixed in other shares.`,
        },
        {
          name: "thinks that lengths forbid a comparison",
          text: "That cannot be said: the texts have different lengths.",
          reason:
            "The cosine is made for that: it divides both lengths out, and compares only the shares in which the words are mixed.",
        },
      ],
      hint: "The cosine asks in which *shares* the words stand in a text, not how many there are. Which text looks like $q$, written several times over?",
      solution: `The cosine is the dot product with $q$, divided by both lengths.\n\n${[aligned, long, near].map((text) => `- ${facts(text)}`).join("\n")}\n\nThe largest cosine is ${cosine(aligned)}. The long text wins by dot product and the short one by distance; neither is mixed like $q$.`,
    };
  },
});
