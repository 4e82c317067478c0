import type { Course, Module, Quiz } from "@gradus/course";
import QuizIsland from "../islands/quiz.tsx";
import type { QuizIslandProps } from "../islands/props.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Island } from "./island.tsx";
import type { Page } from "./page.ts";
import { plainText } from "./plain-text.ts";

/** A quiz: the island asks one question at a time. */
export function quizPage(course: Course, module: Module, quiz: Quiz): Page {
  return {
    path: `${course.id}/${module.id}/quiz/`,
    title: `Quiz: ${quiz.title}`,
    description: `${quiz.types.length} kinds of questions on ${quiz.title}.`,
    styles: ["quiz"],
    mainIsland: "quiz",
    place: { moduleId: module.id, label: `Quiz: ${quiz.title}` },
    body: (
      <div class="quiz-page">
        <Breadcrumbs course={course} module={module} />
        <h1>{quiz.title}</h1>
        <Island name="quiz" when="load" component={QuizIsland} props={quizProps(course, module, quiz)} />
      </div>
    ),
  };
}

export function quizProps(course: Course, module: Module, quiz: Quiz): QuizIslandProps {
  return {
    courseId: course.id,
    moduleId: module.id,
    quizId: quiz.id,
    title: quiz.title,
    types: quiz.types,
    objectives: module.objectives.map(plainText),
  };
}
