import { figures as catalogue } from "@gradus/figures";
import { loadQuiz } from "../compile/compile-quiz.ts";
import { didYouMean } from "../nearest-name.ts";
import type { SourceTree } from "../read/source-tree.ts";
import { addresses, brokenAddress } from "./anchors.ts";
import { modulesOf } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const coverage: Rule = {
  id: "coverage",
  says: "Every topic in a course's `coverage.yaml` stands where it says: at a slide, lab, exercise, question type or figure that exists.",
  async check(tree, problem) {
    const known = addresses(tree);
    const types = await questionTypes(tree);
    for (const { topics } of tree.courses) {
      for (const { topic, file, line, at } of topics) {
        if (at.length === 0)
          problem(file, line, topic, `"${topic}" stands nowhere. Name at least one place under  at:`);
        for (const place of at) {
          const reason = missing(place.value, types) ?? brokenAddress(place.value, known);
          if (reason !== null) problem(file, place.line, place.value, `"${topic}": ${reason}`);
        }
      }
    }
  },
};

/** Why a figure or a question type is not there; null when it is, or when the place is another page. */
function missing(place: string, types: ReadonlyMap<string, readonly string[]>): string | null {
  const [page, anchor = ""] = place.split("#");
  const names = page === "/figures/" ? Object.keys(catalogue) : types.get(page);
  if (names === undefined || anchor === "" || names.includes(anchor)) return null;
  return `${page} has no "${anchor}".${didYouMean(anchor, names)}`;
}

/** The question types of each quiz, by the address of its page. */
async function questionTypes(tree: SourceTree): Promise<Map<string, string[]>> {
  const types = new Map<string, string[]>();
  if (tree.courses.every(({ topics }) => topics.length === 0)) return types;
  for (const course of tree.courses) {
    for (const { id, quiz } of modulesOf({ ...tree, courses: [course] })) {
      const code = quiz === null ? null : await loadQuiz(quiz, tree.path, () => {});
      if (code !== null)
        types.set(
          `/${course.id}/${id}/quiz/`,
          code.types.map((type) => type.id),
        );
    }
  }
  return types;
}
