import type { JSX } from "preact";
import ReviewIsland from "../islands/review.tsx";
import { PageLink } from "./here.tsx";
import { Island } from "./island.tsx";
import { moduleItems } from "./module-items.ts";
import type { Page } from "./page.ts";
import { ProgressArc } from "./progress-arc.tsx";
import { quizProps } from "./quiz-page.tsx";
import type { Site } from "./site.ts";

/** What has been done, module by module; the script fills in the numbers. */
export function progressPage(site: Site): Page {
  const written = [...site.modules.values()].filter(({ module }) => !module.planned);
  return {
    path: "progress/",
    title: "Progress",
    description: "What you have done so far, kept in this browser.",
    styles: ["overview", "quiz"],
    scripts: ["progress"],
    body: (
      <div class="overview progress-page">
        <h1>Progress</h1>
        <p class="go-on" data-go-on hidden />
        <p class="quiet" data-no-progress>
          Nothing yet. What you do in slides, labs, assignments and quizzes will show here; it is kept in this browser
          only.
        </p>
        <Review site={site} />
        {written.map(({ course, module }) => {
          const items = moduleItems(module);
          return (
            <section key={module.id} aria-labelledby={`progress-${module.id}`}>
              <h2 id={`progress-${module.id}`}>
                <PageLink to={`${course.id}/${module.id}/`}>{module.title}</PageLink>
              </h2>
              <p class="mastery-state" data-mastery data-module-items={items.map(({ id }) => id).join(" ")} />
              <table class="progress-table">
                <thead>
                  <tr>
                    <th scope="col">Item</th>
                    <th scope="col">Done</th>
                    <th scope="col">Best score</th>
                    <th scope="col">Last</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((item) => (
                    <tr key={item.id} data-item={item.id}>
                      <th scope="row">
                        <ProgressArc items={[item.id]} />
                        <span class="progress-kind">{item.label}</span>{" "}
                        <PageLink to={`${course.id}/${module.id}/${item.path}`}>{item.title}</PageLink>
                      </th>
                      <td data-done>–</td>
                      <td data-score>–</td>
                      <td data-last>–</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          );
        })}
        <p>
          <PageLink to="your-work/">Export, import or erase your work</PageLink>
        </p>
      </div>
    ),
  };
}

/** What was missed in quizzes and is due again. */
function Review({ site }: { readonly site: Site }): JSX.Element | null {
  const quizzes = [...site.modules.values()].flatMap(({ course, module }) =>
    module.quiz ? [quizProps(course, module, module.quiz)] : [],
  );
  if (quizzes.length === 0) return null;
  return (
    <section aria-labelledby="review">
      <h2 id="review">Review</h2>
      <Island name="review" component={ReviewIsland} props={{ quizzes }} />
    </section>
  );
}
