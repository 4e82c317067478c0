/** Made by the build from the folder of courses: the code of each quiz, by quiz id. */
declare module "virtual:gradus-quizzes" {
  const quizzes: Readonly<Record<string, () => Promise<{ default: import("@gradus/quiz").Quiz }>>>;
  export default quizzes;
}

/** The visible checks and the named mistakes of each assignment, by assignment id. Hidden checks and solutions are never here. */
declare module "virtual:gradus-assignments" {
  const assignments: Readonly<
    Record<
      string,
      {
        readonly checks: () => Promise<{ default: import("@gradus/grading").ExerciseChecks[] }>;
        readonly mistakes: () => Promise<{ default: Record<string, import("@gradus/grading").Mistake[]> }>;
      }
    >
  >;
  export default assignments;
}
