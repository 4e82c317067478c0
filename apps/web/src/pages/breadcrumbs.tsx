import type { Course, Module } from "@gradus/course";
import type { JSX } from "preact";
import { PageLink } from "./here.tsx";

/** The way down to a page: course, module. */
export function Breadcrumbs({ course, module }: { readonly course: Course; readonly module?: Module }): JSX.Element {
  return (
    <nav class="breadcrumbs" aria-label="Where you are">
      <ol>
        <li>
          <PageLink to={`${course.id}/`}>{course.title}</PageLink>
        </li>
        {module && (
          <li>
            <PageLink to={`${course.id}/${module.id}/`}>{module.title}</PageLink>
          </li>
        )}
      </ol>
    </nav>
  );
}
