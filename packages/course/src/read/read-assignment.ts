import type { Heading, RootContent } from "./markdown-types.ts";
import type { Report } from "../problem.ts";
import { excerpt } from "../problem.ts";
import { lessonBody, parseLesson } from "./parse-lesson.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { AssignmentSource, ExerciseSource, Markdown } from "./source-tree.ts";
import { plainText } from "./plain-text.ts";

/**
 * Reads `assignment.md`: what stands before the first level-1 heading is the introduction, each
 * heading `# name: Title` begins an exercise, each `:::hint` in it is the next hint. The points
 * come from the checks, which run later.
 *
 * @param code the sibling files' texts, null where missing
 */
export function readAssignment(
  text: string,
  file: string,
  code: AssignmentSource["code"],
  report: Report,
): AssignmentSource {
  const lesson = parseLesson(text, file, report);
  const { root } = parseMarkdown(lessonBody(lesson), file, lesson.bodyLine);
  const intro: RootContent[] = [];
  const parts: { heading: Heading; children: RootContent[] }[] = [];
  for (const node of root.children) {
    if (node.type === "heading" && node.depth === 1) parts.push({ heading: node, children: [] });
    else (parts.at(-1)?.children ?? intro).push(node);
  }
  const markdown = (children: RootContent[], line: number): Markdown => ({
    file,
    line,
    root: { type: "root", children },
  });
  return {
    ...lesson,
    folder: file.replace(/\/assignment\.md$/, ""),
    intro: markdown(intro, lesson.bodyLine),
    exercises: parts.flatMap(({ heading, children }) => readExercise(heading, children, markdown, file, report)),
    code,
  };
}

function readExercise(
  heading: Heading,
  children: RootContent[],
  markdown: (children: RootContent[], line: number) => Markdown,
  file: string,
  report: Report,
): ExerciseSource[] {
  const line = heading.position?.start.line ?? 1;
  const [first, ...rest] = heading.children;
  const match = first?.type === "text" ? /^([A-Za-z_$][\w$]*):\s*/.exec(first.value) : null;
  if (first?.type !== "text" || match === null) {
    const given = excerpt(plainText(heading));
    const message = `A level-1 heading begins an exercise: the exported function's name, a colon, a title. Write  # rank: How much information; it is "# ${given}".`;
    report({ file, line, rule: "exercise-heading", given, message });
    return [];
  }
  const title = [{ ...first, value: first.value.slice(match[0].length) }, ...rest];
  const isHint = (node: RootContent): boolean => node.type === "containerDirective" && node.name === "hint";
  const hints = children.flatMap((node) => (node.type === "containerDirective" && isHint(node) ? [node] : []));
  return [
    {
      name: match[1],
      line,
      title: markdown([{ type: "paragraph", children: title, position: heading.position }], line),
      statement: markdown(
        children.filter((node) => !isHint(node)),
        line,
      ),
      hints: hints.map((hint) => markdown([...hint.children], hint.position?.start.line ?? line)),
    },
  ];
}
