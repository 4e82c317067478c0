import type { Course, Module } from "@gradus/course";
import type { JSX } from "preact";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { PageLink, useHere } from "./here.tsx";
import { Inlines } from "./inlines.tsx";
import { itemId } from "../work/progress.ts";
import { moduleItems } from "./module-items.ts";
import type { ModuleItem } from "./module-items.ts";
import type { Page } from "./page.ts";
import { ProgressArc } from "./progress-arc.tsx";

/** A module: what one will be able to do, what one needs, and the spine of steps. */
export function modulePage(course: Course, module: Module): Page {
  return {
    path: `${course.id}/${module.id}/`,
    title: module.title,
    description:
      module.kind === "capstone"
        ? `The capstone of ${course.title}: functions to write, and a report to make with them.`
        : `A module of ${course.title}: slides, labs, an assignment and a quiz.`,
    styles: ["overview"],
    scripts: ["progress"],
    body: <ModuleBody course={course} module={module} />,
  };
}

function ModuleBody({ course, module }: { readonly course: Course; readonly module: Module }): JSX.Element {
  const items = moduleItems(module);
  return (
    <div class="overview module">
      <Breadcrumbs course={course} />
      <h1>{module.title}</h1>
      <Needs module={module} />
      <ol class="spine">
        {items.map((item) => (
          <li key={item.id}>
            <PageLink to={`${course.id}/${module.id}/${item.path}`} class="spine-step">
              <ProgressArc items={[item.id]} size={28} />
              <span class="spine-kind">{item.label}</span>
              <span class="spine-title">{spineTitle(module, item)}</span>
              <span class="spine-about">{about(module, item)}</span>
            </PageLink>
          </li>
        ))}
      </ol>
      <NotYetWritten module={module} />
      {module.objectives.length > 0 && (
        <section aria-labelledby="objectives">
          <h2 id="objectives">Afterwards you can</h2>
          <ol class="objectives">
            {module.objectives.map((objective, i) => (
              <li key={i}>
                <Inlines inlines={objective} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {module.kind === "capstone" && <Judged module={module} />}
      {module.assignment && module.quiz && (
        <section aria-labelledby="mastery" class="mastery" data-module-items={items.map(({ id }) => id).join(" ")}>
          <h2 id="mastery">Mastery</h2>
          <p>
            The module is mastered when the assignment reaches 80 % of its points and the quiz 80 % in any one attempt.
            Try each as often as you like: only the best counts.
          </p>
          <p class="mastery-state" data-mastery />
        </section>
      )}
    </div>
  );
}

/** What a capstone is judged by. */
function Judged({ module: { id, rubric } }: { readonly module: Module }): JSX.Element {
  const points = rubric.reduce((sum, line) => sum + line.points, 0);
  return (
    <section aria-labelledby="judged" class="mastery" data-module-items={itemId("assignment", id)}>
      <h2 id="judged">How it is judged</h2>
      <p>
        Your functions are checked as in any assignment, also on data that you have not seen; 80 % of the points master
        the capstone. The report is read by a person, with {rubric.length} questions and {points} points:
      </p>
      <ol class="objectives">
        {rubric.map((line) => (
          <li key={line.id}>{line.says}</li>
        ))}
      </ol>
      <p class="mastery-state" data-mastery />
    </section>
  );
}

/** A module may come out part by part: what its minutes announce and is not there yet is said. */
function NotYetWritten({ module }: { readonly module: Module }): JSX.Element | null {
  const { deck, labs, assignment, quiz, minutes } = module;
  const missing = [
    ...(minutes.slides > 0 && !deck ? ["slides"] : []),
    ...(minutes.labs > 0 && labs.length === 0 ? ["labs"] : []),
    ...(minutes.assignment > 0 && !assignment ? ["an assignment"] : []),
    ...(minutes.quiz > 0 && !quiz ? ["a quiz"] : []),
  ];
  if (missing.length === 0) return null;
  const list = missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(", ")} and ${missing.at(-1)}`;
  return <p class="module-facts">Not yet written: {list}.</p>;
}

function Needs({ module }: { readonly module: Module }): JSX.Element | null {
  const { site } = useHere();
  const minutes = Object.values(module.minutes).reduce((sum, part) => sum + part, 0);
  const needed = module.needs.flatMap((id) => site.modules.get(id) ?? []);
  return (
    <p class="module-facts">
      About {inHours(minutes)}.{needed.length > 0 && " Builds on "}
      {needed.map(({ course, module: earlier }, i) => (
        <span key={earlier.id}>
          {i > 0 && ", "}
          {earlier.planned ? (
            `${earlier.title} (not yet written)`
          ) : (
            <PageLink to={`${course.id}/${earlier.id}/`}>{earlier.title}</PageLink>
          )}
        </span>
      ))}
      {needed.length > 0 && "."}
    </p>
  );
}

/** Slides and quiz bear the module's own title: then what they hold says more. */
function spineTitle({ title, deck, quiz }: Module, item: ModuleItem): string {
  if (item.title !== title) return item.title;
  if (item.kind === "slides") return `${deck?.slides.length ?? 0} slides with figures to move`;
  if (item.kind === "quiz") return `${quiz?.types.length ?? 0} kinds of questions`;
  return item.title;
}

function about({ minutes, labs, assignment }: Module, { kind }: ModuleItem): string {
  if (kind === "lab") return inHours(Math.round(minutes.labs / labs.length / 5) * 5);
  if (kind === "assignment")
    return `${count(assignment?.exercises.length ?? 0, "exercise")}, ${inHours(minutes.assignment)}`;
  return inHours(minutes[kind]);
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** `75` → `75 min`, `180` → `3 h`. */
function inHours(minutes: number): string {
  return minutes < 120 ? `${minutes} min` : `${Math.round((minutes / 60) * 2) / 2} h`.replace(".5", "½");
}
