/**
 * The judge: a trusted worker that parses the learner's module, draws inputs, and compares what comes back from
 * the box with what should. The box is a worker in a sandboxed frame, which only a page can hold, so the page
 * carries frames of text between the two. Neither blocks the page.
 */
import { compileSubmission, grade, timedChannel, wordExercise, wordVerdict } from "@gradus/grading";
import type { Box, TimedChannel, Verdict } from "@gradus/grading";
import assignments from "virtual:gradus-assignments";
import type { FromJudge, LoadProblem, ToJudge } from "./judge-protocol.ts";

// Loading includes the start of the frame, which takes its time on a slow phone.
const BUDGET = { loadMs: 8000, callMs: 1000, totalMs: 12_000 };
const boxes = new Map<number, TimedChannel>();
let lastBox = 0;

onmessage = ({ data }: MessageEvent<ToJudge>) => {
  if (data.kind === "from-box") boxes.get(data.box)?.receive(data.text);
  else if (data.kind === "box-failed") boxes.get(data.box)?.fail("broken", data.message);
  else void answer(data);
};

async function answer({ id, assignmentId, source, only }: ToJudge & { kind: "grade" }): Promise<void> {
  try {
    const submission = compileSubmission(source);
    if ("message" in submission) {
      const { message, line, column } = submission;
      return tell({ kind: "done", id, problem: { message, line, column, harness: false } });
    }
    const { checks, mistakes } = assignments[assignmentId];
    const [visible, named] = await Promise.all([checks(), mistakes()]);
    const assignment = { visible: visible.default, mistakes: named.default };
    for (const name of only) {
      // One exercise at a time, so that the first verdicts stand before the last are ready.
      const verdict = await grade({ assignment, submission, openBox, budget: BUDGET, only: [name], patience: 2 });
      for (const exercise of verdict.exercises) tell({ kind: "exercise", id, exercise: wordExercise(exercise) });
      const problem = problemOf(verdict);
      if (problem !== null) return tell({ kind: "done", id, problem });
    }
    tell({ kind: "done", id, problem: null });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tell({ kind: "done", id, problem: { message, line: null, column: null, harness: true } });
  }
}

function problemOf(verdict: Verdict): LoadProblem | null {
  const { outcome, problem } = verdict;
  if (outcome === "graded") return null;
  const { message = "", line = null, column = null } = problem ?? {};
  const words = outcome === "timeout" || outcome === "memory" ? wordVerdict(verdict).summary : message;
  return { message: words, line, column, harness: outcome === "harness-failure" };
}

function openBox(): Promise<Box> {
  const box = ++lastBox;
  const channel = timedChannel({
    post: (text) => tell({ kind: "to-box", box, text }),
    end() {
      boxes.delete(box);
      tell({ kind: "end-box", box });
    },
  });
  boxes.set(box, channel);
  tell({ kind: "open-box", box });
  return Promise.resolve({ load: channel.ask, call: channel.ask, close: channel.close });
}

function tell(message: FromJudge): void {
  postMessage(message);
}
