import { assignmentPage } from "./assignment-page.tsx";
import { coursePage } from "./course-page.tsx";
import { deckPage } from "./deck-page.tsx";
import { figuresPage } from "./figures-page.tsx";
import { glossaryPage } from "./glossary-page.tsx";
import { homePage } from "./home-page.tsx";
import { labPage } from "./lab-page.tsx";
import { modulePage } from "./module-page.tsx";
import type { Page } from "./page.ts";
import { notationPage } from "./notation-page.tsx";
import { progressPage } from "./progress-page.tsx";
import { quizPage } from "./quiz-page.tsx";
import { searchPage } from "./search-page.tsx";
import type { Site } from "./site.ts";
import { yourWorkPage } from "./your-work-page.tsx";

/** Every page of the site. */
export function allPages(site: Site): Page[] {
  return [
    homePage(site),
    ...site.tree.courses.flatMap((course) => [
      coursePage(course),
      ...course.modules
        .filter(({ planned }) => !planned)
        .flatMap((module) => [
          modulePage(course, module),
          ...(module.deck ? [deckPage(site, { course, module, deck: module.deck })] : []),
          ...module.labs.map((lab) => labPage(site, { course, module, lab })),
          ...(module.assignment ? [assignmentPage(site, { course, module, assignment: module.assignment })] : []),
          ...(module.quiz ? [quizPage(course, module, module.quiz)] : []),
        ]),
    ]),
    glossaryPage(site),
    notationPage(site),
    figuresPage(site),
    progressPage(site),
    searchPage(),
    yourWorkPage(),
  ];
}
