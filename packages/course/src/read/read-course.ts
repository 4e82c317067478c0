import { didYouMean } from "../nearest-name.ts";
import type { Report } from "../problem.ts";
import type { CourseFiles } from "./course-files.ts";
import { courseShape, moduleShape, topicShape } from "./course-shape.ts";
import { readCapstone } from "./read-capstone.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { openAssignment, type Opened } from "./open-assignment.ts";
import { readDeck } from "./read-deck.ts";
import { readLab } from "./read-lab.ts";
import { readYaml, type YamlNode } from "./read-yaml.ts";
import { anything, list } from "./shape.ts";
import type { At, CourseSource, ModuleSource, QuizSource, TopicSource } from "./source-tree.ts";

/** Reads `ID/course.yaml` and every lesson that it names; null when the file cannot be read at all. */
export async function readCourse(id: string, files: CourseFiles, report: Report): Promise<CourseSource | null> {
  const file = `${id}/course.yaml`;
  const yaml = readYaml(await files.text(file), file, report);
  const fields = yaml === null ? undefined : courseShape.read(yaml, { file, what: `course "${id}"`, report });
  if (fields === undefined) return null;
  const modules: ModuleSource[] = [];
  for (const node of fields.modules) {
    const module = await readModule(id, node, files, report);
    if (module !== null) modules.push(module);
  }
  if (fields.capstone !== null) {
    const capstone = await readCapstone(id, fields.capstone, files, report);
    if (capstone !== null) modules.push(capstone);
  }
  const { title, summary, licence, whole } = fields;
  return { id, file, title, summary, licence, whole, modules, topics: await readTopics(id, files, report) };
}

async function readTopics(course: string, files: CourseFiles, report: Report): Promise<TopicSource[]> {
  const file = `${course}/coverage.yaml`;
  if (!files.names.includes(file)) return [];
  const yaml = readYaml(await files.text(file), file, report);
  const nodes = yaml === null ? [] : (list(anything).read(yaml, { file, what: file, report }) ?? []);
  return nodes.flatMap((node) => {
    const fields = topicShape.read(node, { file, what: `a topic of ${file}`, report });
    return fields === undefined ? [] : [{ ...fields, file, line: node.line }];
  });
}

async function readModule(
  course: string,
  node: YamlNode,
  files: CourseFiles,
  report: Report,
): Promise<ModuleSource | null> {
  const file = `${course}/course.yaml`;
  const idNode = node.kind === "mapping" ? node.entries.get("id")?.node : undefined;
  const name = idNode?.kind === "scalar" ? `module "${String(idNode.value)}"` : "a module";
  const fields = moduleShape.read(node, { file, what: name, report });
  if (fields === undefined) return null;

  const open = async (
    part: string,
    folder: string,
    entry: At<string> | null,
    ending: string,
  ): Promise<Opened | null> => {
    if (entry === null) return null;
    const wanted = `${course}/${folder}/${entry.value}${ending}`;
    if (files.names.includes(wanted)) return { file: wanted, text: await files.text(wanted) };
    const known = files.names
      .filter((path) => path.startsWith(`${course}/${folder}/`) && path.endsWith(ending))
      .map((path) => path.slice(`${course}/${folder}/`.length, -ending.length))
      .filter((name) => !name.includes("/"));
    const message = `${name} names ${part} "${entry.value}", but there is no file ${wanted}.${didYouMean(entry.value, known)}`;
    report({ file, line: entry.line, rule: "files", given: entry.value, message });
    return null;
  };

  const deck = await open("the slides", "lecture-slides", fields.slides, ".md");
  const labs = await Promise.all(fields.labs.map((lab) => open("the lab", "labs", lab, ".md")));
  const assignment = await open("the assignment", "programming-assignments", fields.assignment, "/assignment.md");
  const quiz = await open("the quiz", "quizzes", fields.quiz, ".ts");
  return {
    id: fields.id,
    kind: "module",
    line: node.line,
    title: fields.title,
    planned: fields.planned,
    needs: fields.needs,
    minutes: fields.minutes,
    objectives: fields.objectives.map(({ value, line }) => parseMarkdown(value, file, line)),
    deck: deck === null ? null : readDeck(deck.text, deck.file, report),
    labs: labs.flatMap((lab) => (lab === null ? [] : [readLab(lab.text, lab.file, report)])),
    assignment: assignment === null ? null : await openAssignment(assignment, files, report),
    quiz: quiz === null ? null : openQuiz(quiz),
    rubric: [],
  };
}

function openQuiz({ file, text }: Opened): QuizSource {
  return { id: file.replace(/^.*\//, "").replace(/\.ts$/, ""), file, text };
}
