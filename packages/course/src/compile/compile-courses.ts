import { sortProblems, type Problem, type Report } from "../problem.ts";
import { readCourses } from "../read/read-courses.ts";
import type { ModuleSource, SourceTree } from "../read/source-tree.ts";
import type { CourseTree, GlossaryEntry, Inline, Module, NotationEntry, PrivatePart } from "../tree.ts";
import { compileAssignment, privateAssignment } from "./compile-assignment.ts";
import { compileDeck } from "./compile-deck.ts";
import { compileInline } from "./compile-inline.ts";
import { compileLab } from "./compile-lab.ts";
import { compileQuiz } from "./compile-quiz.ts";
import { compileTex } from "./compile-tex.ts";
import { inlineText } from "./inline-text.ts";
import { lessonContext } from "./lesson-context.ts";

export interface CompiledCourses {
  /** What is published: no hidden check and no solution is in it. */
  readonly public: CourseTree;
  /** What only a grading server may read. */
  readonly private: PrivatePart;
  /** What could not be read or compiled; the tree holds the rest. `checkCourses` looks for more. */
  readonly problems: readonly Problem[];
}

/** Reads and compiles a folder of courses. */
export async function compileCourses(path: string): Promise<CompiledCourses> {
  const { tree, problems: unread } = await readCourses(path);
  const problems: Problem[] = [...unread];
  const compiled = await compileTree(tree, (problem) => void problems.push(problem));
  return { ...compiled, problems: sortProblems(problems) };
}

/** The same for a tree that has been read. */
export async function compileTree(tree: SourceTree, report: Report): Promise<Omit<CompiledCourses, "problems">> {
  const courses = [];
  for (const { id, title, summary, licence, modules } of tree.courses) {
    const compiled: Module[] = [];
    for (const module of modules) compiled.push(await compileModule(module, tree, report));
    courses.push({ id, title, summary, licence, modules: compiled });
  }
  const modules = tree.courses.flatMap((course) => course.modules);
  const assignments = await Promise.all(
    modules.flatMap(({ id, assignment }) => (assignment === null ? [] : [privateAssignment(assignment, id, tree)])),
  );
  return {
    public: { courses, glossary: compileGlossary(tree, report), notation: compileNotation(tree, report) },
    private: { assignments },
  };
}

async function compileModule(module: ModuleSource, tree: SourceTree, report: Report): Promise<Module> {
  const { id, kind, title, planned, minutes, deck, assignment, quiz } = module;
  const plain = (file: string): ReturnType<typeof lessonContext> => lessonContext({ file, symbols: {} }, tree, report);
  const labs = [];
  for (const lab of module.labs) labs.push(await compileLab(lab, tree.data, lessonContext(lab, tree, report)));
  return {
    id,
    kind,
    title,
    planned,
    needs: module.needs.map(({ value }) => value),
    minutes,
    objectives: module.objectives.map(({ root, file }) => runOfText(root, plain(file))),
    deck: deck === null ? null : await compileDeck(deck, lessonContext(deck, tree, report)),
    labs,
    assignment:
      assignment === null
        ? null
        : await compileAssignment(assignment, tree.path, lessonContext(assignment, tree, report)),
    quiz: quiz === null ? null : await compileQuiz(quiz, tree.path, report),
    rubric: module.rubric.map(({ id, says, points, full, part, where }) => ({
      id,
      says,
      points,
      full,
      part,
      where: where.map(({ value }) => value),
    })),
  };
}

function compileGlossary(tree: SourceTree, report: Report): GlossaryEntry[] {
  return tree.glossary.map(({ id, terms, ordinary, definition, file }) => {
    const inlines = runOfText(definition.root, lessonContext({ file, symbols: {} }, tree, report));
    return { id, terms, ordinary, definition: inlines, text: inlineText(inlines) };
  });
}

function compileNotation(tree: SourceTree, report: Report): NotationEntry[] {
  return tree.notation.map(({ id, tex, means, file, line }) => {
    const context = lessonContext({ file, symbols: {} }, tree, report);
    const inlines = runOfText(means.root, context);
    return {
      id,
      formula: { type: "math", ...compileTex(tex, line, context) },
      means: inlines,
      text: inlineText(inlines),
    };
  });
}

/** Objectives and definitions are a run of text: their paragraphs, one after the other. */
function runOfText(
  root: ModuleSource["objectives"][number]["root"],
  context: ReturnType<typeof lessonContext>,
): Inline[] {
  return root.children.flatMap((node, index): Inline[] => {
    if (node.type !== "paragraph") return [];
    const inlines = compileInline(node.children, context);
    return index === 0 ? inlines : [{ type: "text", value: " " }, ...inlines];
  });
}
