import type { Course, Module } from "@gradus/course";
import type { JSX } from "preact";
import { FigureOnPage } from "./figure-on-page.tsx";
import { PageLink } from "./here.tsx";
import { moduleItems } from "./module-items.ts";
import type { Page } from "./page.ts";
import { ProgressArc } from "./progress-arc.tsx";
import type { Site } from "./site.ts";

/** The home page: where one was, the courses side by side, and a figure that is alive. */
export function homePage(site: Site): Page {
  return {
    path: "",
    title: "Gradus: mathematics for machine learning",
    description: "The mathematics of machine learning and data science, as a course that is alive.",
    styles: ["overview"],
    scripts: ["progress"],
    body: <Home site={site} />,
  };
}

function Home({ site }: { readonly site: Site }): JSX.Element {
  return (
    <div class="overview home">
      <h1>Mathematics for machine learning and data science</h1>
      <p class="lede">
        Slides whose figures you can move, labs that run where you read, exercises that show you the smallest case that
        goes wrong.
      </p>
      <p class="go-on" data-go-on hidden />
      <div class="courses">
        {site.tree.courses.map((course) => (
          <CourseColumn key={course.id} course={course} />
        ))}
      </div>
      <section class="home-figure" aria-labelledby="try-it">
        <h2 id="try-it">Two equations are two lines</h2>
        <p>
          Move a line by one of its points. The numbers of its equation follow, and so does the one point that solves
          both: until the lines are parallel, and there is none.
        </p>
        {site.figures.has("lines-lab") && (
          <FigureOnPage
            block={{
              name: "lines-lab",
              attributes: {},
              still: null,
              alt: "Two lines in the plane that cross in one point",
              symbols: {},
            }}
          />
        )}
      </section>
    </div>
  );
}

function CourseColumn({ course }: { readonly course: Course }): JSX.Element {
  return (
    <section class="course-column" aria-labelledby={`course-${course.id}`}>
      <h2 id={`course-${course.id}`}>
        <PageLink to={`${course.id}/`}>{course.title}</PageLink>
      </h2>
      <p class="course-summary">{course.summary}</p>
      <ModuleList course={course} />
    </section>
  );
}

/** The modules of a course in order, each with its progress or an honest "not yet written". */
export function ModuleList({ course }: { readonly course: Course }): JSX.Element {
  return (
    <ol class="module-list">
      {course.modules.map((module) => (
        <li key={module.id} class={module.planned ? "is-planned" : undefined}>
          <ModuleLine course={course} module={module} />
        </li>
      ))}
    </ol>
  );
}

function ModuleLine({ course, module }: { readonly course: Course; readonly module: Module }): JSX.Element {
  if (module.planned)
    return (
      <span class="module-line">
        <span class="module-mark" aria-hidden="true" />
        <span>
          {module.title} <small>not yet written</small>
        </span>
      </span>
    );
  return (
    <PageLink to={`${course.id}/${module.id}/`} class="module-line">
      <ProgressArc items={moduleItems(module).map(({ id }) => id)} />
      <span>
        {module.kind === "capstone" && <small>Capstone </small>}
        {module.title}
      </span>
    </PageLink>
  );
}
