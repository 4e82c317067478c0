import type { Assignment, Block, Course, Module } from "@gradus/course";
import { renderToString } from "preact-render-to-string";
import AssignmentIsland from "../islands/assignment.tsx";
import type { AssignmentIslandProps } from "../islands/props.ts";
import { Blocks } from "./blocks.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Here } from "./here.tsx";
import { Island } from "./island.tsx";
import { linkTerms } from "./link-terms.ts";
import type { Page } from "./page.ts";
import { plainText } from "./plain-text.ts";
import type { Site } from "./site.ts";

/** An assignment: statements and hints once, as HTML that the island keeps; the editor beside them. */
export function assignmentPage(
  site: Site,
  { course, module, assignment }: { course: Course; module: Module; assignment: Assignment },
): Page {
  const path = `${course.id}/${module.id}/assignment/`;
  const render = (blocks: readonly Block[]): string =>
    renderToString(
      <Here.Provider value={{ path, site }}>
        <Blocks blocks={blocks} demote={1} />
      </Here.Provider>,
    );
  const { exercises } = assignment;
  const texts = [assignment.intro, ...exercises.map(({ statement }) => statement)];
  const [intro, ...statements] = linkTerms(texts, site.tree.glossary);
  const html: Record<string, string> = { intro: render(intro) };
  for (const [i, { name, hints }] of exercises.entries()) {
    html[`exercise-${name}`] = render(statements[i]);
    hints.forEach((hint, k) => (html[`hint-${name}-${k}`] = render(hint)));
  }
  const props = {
    courseId: course.id,
    moduleId: module.id,
    assignmentId: assignment.id,
    starter: assignment.starter,
    exercises: exercises.map(({ name, title, points, hints }) => ({
      name,
      title: plainText(title),
      points,
      hints: hints.length,
    })),
  };
  return {
    path,
    title: `Assignment: ${assignment.title}`,
    description: `${exercises.length} functions to write, checked as you type.`,
    styles: ["editor", "assignment"],
    mainIsland: "assignment",
    place: { moduleId: module.id, label: `Assignment: ${assignment.title}` },
    body: (
      <div class="assignment-page">
        <Breadcrumbs course={course} module={module} />
        <h1>{assignment.title}</h1>
        <Island<Omit<AssignmentIslandProps, "html">>
          name="assignment"
          when="load"
          component={AssignmentIsland}
          props={props}
          html={html}
        />
      </div>
    ),
  };
}
