import { attemptScore, currentQuestion, dueReviews, emptyDeck, nextReview, startAttempt } from "@gradus/quiz";
import type { Attempt, QuestionType, ReviewDeck } from "@gradus/quiz";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { newSeed, reviewKey, saveReview } from "../quiz/saved-quiz.ts";
import { Walk } from "../quiz/walk.tsx";
import { loadWork, watchWork } from "../work/work.ts";
import type { ReviewIslandProps } from "./props.ts";

/** What was missed in the quizzes and is due again, from all courses together. */
export default function ReviewIsland({ quizzes }: ReviewIslandProps): JSX.Element {
  // The deck, and the moment at which it was looked through.
  const [{ deck, now }, setSeen] = useState<{ deck: ReviewDeck | null; now: number }>({ deck: null, now: 0 });
  const [types, setTypes] = useState<ReadonlyMap<string, QuestionType> | "failed" | null>(null);
  const [attempt, setAttempt] = useState<Attempt | null>(null);

  function refresh(): void {
    void loadWork<ReviewDeck>(reviewKey).then(see);
  }
  function see(saved: { readonly value: ReviewDeck } | null): void {
    setSeen({ deck: saved?.value ?? emptyDeck(), now: Date.now() });
  }
  useEffect(() => {
    refresh();
    return watchWork<ReviewDeck>(reviewKey, see);
  }, []);

  const published = new Set<string>(quizzes.flatMap(({ quizId, types }) => types.map(({ id }) => `${quizId}/${id}`)));
  const due =
    deck === null ? [] : dueReviews(deck, now).filter(({ quizId, typeId }) => published.has(`${quizId}/${typeId}`));

  async function start(): Promise<void> {
    const ids = due.map(({ quizId, typeId }) => `${quizId}/${typeId}`);
    try {
      const { loadQuiz } = await import("../quiz/load-quiz.ts");
      const loaded = await Promise.all(
        [...new Set(due.map(({ quizId }) => quizId))].map(async (quizId) => {
          const quiz = await loadQuiz(quizId);
          return quiz.types.map((type) => [`${quizId}/${type.id}`, type] as const);
        }),
      );
      const byId = new Map<string, QuestionType>(loaded.flat());
      setTypes(byId);
      setAttempt(
        startAttempt(
          ids.filter((id) => byId.has(id)),
          newSeed(),
          now,
        ),
      );
    } catch {
      setTypes("failed");
    }
  }

  if (attempt !== null && types !== null && types !== "failed" && currentQuestion(attempt).phase !== "over") {
    return (
      <div class="quiz">
        <Walk
          attempt={attempt}
          types={types}
          takesFocus
          onChange={(change) => setAttempt((before) => (before === null ? null : change(before)))}
          onAnswered={(answered) => {
            const [quizId, typeId] = answered.typeId.split("/");
            void saveReview(quizId, typeId, answered).then(refresh);
          }}
          onLeave={() => setAttempt(null)}
        />
      </div>
    );
  }
  return (
    <div class="quiz quiz-review">
      <p role="status">
        {attempt !== null && `Done: ${Math.round(attemptScore(attempt) * 100)} % of this review. `}
        {deck === null ? "Looking for what is due …" : sentence(due.length, deck, now)}
        {types === "failed" && " The questions could not be loaded; try again in a moment."}
      </p>
      {due.length > 0 && (
        <button type="button" class="primary-button" onClick={() => void start()}>
          Review {due.length === 1 ? "it" : `all ${due.length}`} now
        </button>
      )}
    </div>
  );
}

function sentence(due: number, deck: ReviewDeck, now: number): string {
  if (due > 0)
    return due === 1
      ? "One kind of question that you missed is due again."
      : `${due} kinds of questions that you missed are due again.`;
  const next = nextReview(deck, now);
  if (next === null)
    return "Nothing to review. Kinds of questions that you miss in a quiz come back here after a day or more.";
  const when = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" }).format(next);
  return `Nothing is due now. The next review comes on ${when}.`;
}
