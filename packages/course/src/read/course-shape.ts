import { anything, at, count, id, list, mapping, optional, range, text, yesOrNo } from "./shape.ts";

/** What one entry under `modules` of course.yaml may hold. */
export const moduleShape = mapping({
  id,
  title: text,
  planned: optional(yesOrNo, false),
  needs: optional(list(at(id)), []),
  minutes: optional(
    mapping({
      slides: optional(count, 0),
      labs: optional(count, 0),
      assignment: optional(count, 0),
      quiz: optional(count, 0),
    }),
    { slides: 0, labs: 0, assignment: 0, quiz: 0 },
  ),
  objectives: optional(list(at(text)), []),
  slides: optional(at(id), null),
  labs: optional(list(at(id)), []),
  assignment: optional(at(id), null),
  quiz: optional(at(id), null),
});

/** What stands under `capstone` of course.yaml; its parts lie in the folder `capstone/`. */
export const capstoneShape = mapping({
  id,
  title: text,
  needs: optional(list(at(id)), []),
  minutes: mapping({ assignment: count, report: count }),
  objectives: list(at(text)),
});

/** One line of a capstone's rubric.yaml. */
export const rubricShape = mapping({ id, says: text, points: count, full: text, part: text, where: list(at(id)) });

/** One entry of coverage.yaml. */
export const topicShape = mapping({ topic: text, at: list(at(text)) });

/** The top of course.yaml; each module is read by itself, so that one mistake does not hide the others. */
export const courseShape = mapping({
  title: text,
  summary: optional(text, ""),
  licence: text,
  whole: optional(mapping({ slides: range, labs: range, exercises: range, "question-types": range }), null),
  modules: list(anything),
  capstone: optional(anything, null),
});
