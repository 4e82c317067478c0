import type { Report } from "../problem.ts";
import type { CourseFiles } from "./course-files.ts";
import { capstoneShape, rubricShape } from "./course-shape.ts";
import { openAssignment, type Opened } from "./open-assignment.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readReport } from "./read-lab.ts";
import { readYaml, type YamlNode } from "./read-yaml.ts";
import { anything, list } from "./shape.ts";
import type { ModuleSource, RubricLineSource } from "./source-tree.ts";

/** Reads what stands under `capstone` of a course.yaml, and the course's folder `capstone/`. */
export async function readCapstone(
  course: string,
  node: YamlNode,
  files: CourseFiles,
  report: Report,
): Promise<ModuleSource | null> {
  const file = `${course}/course.yaml`;
  const fields = capstoneShape.read(node, { file, what: "the capstone", report });
  if (fields === undefined) return null;
  const { id, title, needs, minutes, objectives } = fields;

  const open = async (name: string, why: string): Promise<Opened | null> => {
    const wanted = `${course}/capstone/${name}`;
    if (files.names.includes(wanted)) return { file: wanted, text: await files.text(wanted) };
    const message = `A capstone needs the file ${wanted}: ${why}.`;
    report({ file, line: node.line, rule: "files", given: wanted, message });
    return null;
  };

  const written = await open("assignment.md", "the functions to write, as in an assignment");
  const read = written === null ? null : await openAssignment(written, files, report);
  const assignment = read === null ? null : { ...read, id };
  const lab = await open("report.md", "a lab that calls these functions, with places to write in");
  const rubric = await open("rubric.yaml", "what the report is judged by");
  return {
    id,
    kind: "capstone",
    line: node.line,
    title,
    planned: false,
    needs,
    minutes: { slides: 0, labs: minutes.report, assignment: minutes.assignment, quiz: 0 },
    objectives: objectives.map(({ value, line }) => parseMarkdown(value, file, line)),
    deck: null,
    labs: lab === null ? [] : [readReport(lab.text, lab.file, { id, assignment, report })],
    assignment,
    quiz: null,
    rubric: rubric === null ? [] : readRubric(rubric, report),
  };
}

function readRubric({ file, text }: Opened, report: Report): RubricLineSource[] {
  const yaml = readYaml(text, file, report);
  const nodes = yaml === null ? [] : (list(anything).read(yaml, { file, what: file, report }) ?? []);
  return nodes.flatMap((node) => {
    const fields = rubricShape.read(node, { file, what: "a line of the rubric", report });
    return fields === undefined ? [] : [{ ...fields, file, line: node.line }];
  });
}
