/** A quiz that is written wrongly: its author has to mend it. */
export class QuizError extends Error {
  readonly code: "bad-type" | "bad-quiz" | "bad-question";

  constructor(code: QuizError["code"], message: string) {
    super(message);
    this.name = "QuizError";
    this.code = code;
  }
}
