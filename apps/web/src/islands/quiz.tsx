import {
  attemptScore,
  currentQuestion,
  isMastered,
  masteredShare,
  recordAnswer,
  recordAttempt,
  startAttempt,
} from "@gradus/quiz";
import type { Attempt, Quiz } from "@gradus/quiz";
import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { Results } from "../quiz/results.tsx";
import { emptySavedQuiz, newSeed, quizKey, saveProgress, saveReview } from "../quiz/saved-quiz.ts";
import { TypeTable } from "../quiz/type-table.tsx";
import { useSaved } from "../quiz/use-saved.ts";
import { Walk } from "../quiz/walk.tsx";
import type { QuizIslandProps } from "./props.ts";

/** A quiz: where one stands, the questions one at a time, the results. Saved at every step. */
export default function QuizIsland({ moduleId, quizId, types, objectives }: QuizIslandProps): JSX.Element {
  const [quiz, setQuiz] = useState<Quiz | "failed" | null>(null);
  const saved = useSaved(quizKey(moduleId), emptySavedQuiz);
  // Whether the learner acted on this page: then the focus follows; after a reload it is left alone.
  const [acted, setActed] = useState(false);
  const load = useCallback(() => {
    setQuiz(null);
    // The loader asks for modules that only a browser's bundle has, so it is not imported above.
    import("../quiz/load-quiz.ts")
      .then(async ({ loadQuiz }) => setQuiz(await loadQuiz(quizId)))
      .catch(() => setQuiz("failed"));
  }, [quizId]);
  useEffect(load, [load]);

  const allIds = useMemo(() => types.map(({ id }) => id), [types]);
  const byId = useMemo(
    () => new Map(quiz === null || quiz === "failed" ? [] : quiz.types.map((type) => [type.id, type])),
    [quiz],
  );
  const ready = saved.value !== null && byId.size > 0;
  const record = saved.value?.record ?? null;
  // An attempt that names a type which the course no longer has cannot go on.
  const attempt = ready ? known(saved.value?.attempt ?? null, byId) : null;

  function start(typeIds: readonly string[]): void {
    setActed(true);
    saved.change((before) => ({ ...before, attempt: startAttempt(typeIds, newSeed(), Date.now()) }));
  }

  function step(change: (attempt: Attempt) => Attempt): void {
    setActed(true);
    saved.change((before) => {
      if (before.attempt === null) return before;
      const after = change(before.attempt);
      const ended = currentQuestion(after).phase === "over" && currentQuestion(before.attempt).phase !== "over";
      return { attempt: after, record: ended ? recordAttempt(before.record, after, allIds) : before.record };
    });
  }

  useEffect(() => {
    // Only what was done here: opening the page again is no progress.
    if (acted && record !== null && Object.keys(record.types).length > 0) void saveProgress(moduleId, record, allIds);
  }, [acted, record, moduleId, allIds]);

  if (attempt !== null && record !== null && currentQuestion(attempt).phase !== "over") {
    return (
      <div class="quiz">
        {saved.elsewhere && (
          <p class="quiet" role="status">
            This attempt went on in another tab; here is where it stands now.
          </p>
        )}
        <Walk
          attempt={attempt}
          types={byId}
          takesFocus={acted}
          onChange={step}
          onAnswered={(answered) => {
            const { typeId, verdict } = answered;
            const kind = byId.get(typeId)?.kind ?? "numeric";
            const answer = { typeId, kind, seed: attempt.seed, right: verdict.right };
            saved.change((before) => ({ ...before, record: recordAnswer(before.record, answer, Date.now()) }));
            void saveReview(quizId, typeId, answered);
          }}
          onLeave={() => saved.change((before) => ({ ...before, attempt: null }))}
        />
      </div>
    );
  }
  if (attempt !== null && record !== null) {
    return (
      <div class="quiz">
        <Results
          types={types}
          objectives={objectives}
          record={record}
          attempt={attempt}
          takesFocus={acted}
          onWhole={() => start(allIds)}
          onPractise={start}
        />
      </div>
    );
  }
  return (
    <div class="quiz">
      <p>
        {types.length} questions, one of each kind, with new numbers each time. {Math.round(masteredShare * 100)} % in
        any one attempt masters the quiz; try as often and as long as you like. A hint costs nothing.
      </p>
      {record !== null && record.attempts > 0 && (
        <p>
          Your best attempt reached {Math.round(record.best * 100)} %
          {isMastered(record) ? ": the quiz is mastered." : "."}
        </p>
      )}
      <div class="quiz-actions">
        <button type="button" class="primary-button" disabled={!ready} onClick={() => start(allIds)}>
          Start
        </button>
        <p class="quiz-keys" role="status">
          {quiz === "failed" ? "The questions could not be loaded." : ready ? "" : "Loading the questions …"}
        </p>
        {quiz === "failed" && (
          <button type="button" class="quiet-button" onClick={load}>
            Try again
          </button>
        )}
      </div>
      <TypeTable types={types} record={record} attempt={null} onPractise={ready ? (id) => start([id]) : null} />
    </div>
  );
}

function known(attempt: Attempt | null, byId: ReadonlyMap<string, unknown>): Attempt | null {
  if (attempt === null || attempt.typeIds.some((id) => !byId.has(id))) return null;
  return Number.isNaN(attemptScore(attempt)) ? null : attempt;
}
