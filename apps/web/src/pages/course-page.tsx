import type { Course } from "@gradus/course";
import { ModuleList } from "./home-page.tsx";
import type { Page } from "./page.ts";

/** A course: what it is about, and its modules. */
export function coursePage(course: Course): Page {
  const modules = course.modules.filter(({ kind }) => kind === "module");
  const written = modules.filter(({ planned }) => !planned).length;
  return {
    path: `${course.id}/`,
    title: course.title,
    description: course.summary,
    styles: ["overview"],
    scripts: ["progress"],
    body: (
      <div class="overview course">
        <h1>{course.title}</h1>
        <p class="lede">{course.summary}</p>
        <ModuleList course={course} />
        {written < modules.length && (
          <p class="quiet">
            {written} of {modules.length} modules {written === 1 ? "is" : "are"} written so far.
          </p>
        )}
      </div>
    ),
  };
}
