import type { Report } from "../problem.ts";
import type { CourseFiles } from "./course-files.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readYaml, type YamlNode } from "./read-yaml.ts";
import { anything, id, list, mapping, text } from "./shape.ts";
import type { BibliographySource, DataSource, GlossarySource } from "./source-tree.ts";

export interface Shared {
  readonly glossary: readonly GlossarySource[];
  readonly bibliography: readonly BibliographySource[];
  readonly data: readonly DataSource[];
}

const glossaryEntry = mapping({ id, terms: list(text), definition: anything });
const sidecar = mapping({ title: text, source: text, licence: text });

/** Reads what all courses share: `shared/glossary.yaml`, `shared/bibliography.yaml`, `shared/data/`. */
export async function readShared(files: CourseFiles, report: Report): Promise<Shared> {
  return {
    glossary: await readEach("shared/glossary.yaml", files, report, readTerm),
    bibliography: await readEach("shared/bibliography.yaml", files, report, readReference),
    data: await readData(files, report),
  };
}

async function readEach<T>(
  file: string,
  files: CourseFiles,
  report: Report,
  read: (node: YamlNode, file: string, report: Report) => T | null,
): Promise<T[]> {
  if (!files.names.includes(file)) return [];
  const yaml = readYaml(await files.text(file), file, report);
  if (yaml === null || (yaml.kind === "scalar" && yaml.value === null)) return [];
  const entries = list(anything).read(yaml, { file, what: file, report }) ?? [];
  return entries.map((entry) => read(entry, file, report)).filter((entry) => entry !== null);
}

function readTerm(node: YamlNode, file: string, report: Report): GlossarySource | null {
  const fields = glossaryEntry.read(node, { file, what: `a term of ${file}`, report });
  if (fields === undefined) return null;
  const { id, terms, definition: written } = fields;
  const where = { file, what: `the definition of "${id}"`, report };
  const definition = text.read(written, where);
  if (definition === undefined) return null;
  const line = written.kind === "scalar" && written.block ? written.line + 1 : written.line;
  return { id, file, line: node.line, terms, definition: parseMarkdown(definition, file, line) };
}

/** Of a reference only the `id` and the `url` are used; the rest is for people. */
function readReference(node: YamlNode, file: string, report: Report): BibliographySource | null {
  const field = (key: string): string | null => {
    const entry = node.kind === "mapping" ? node.entries.get(key)?.node : undefined;
    return entry?.kind === "scalar" && typeof entry.value === "string" ? entry.value : null;
  };
  const id = field("id");
  if (id !== null) return { id, url: field("url"), file, line: node.line };
  const message = 'A reference needs the key "id". Write it as  - id: golub-van-loan';
  report({ file, line: node.line, rule: "schema", given: "a reference", message });
  return null;
}

async function readData(files: CourseFiles, report: Report): Promise<DataSource[]> {
  const sets: DataSource[] = [];
  for (const file of files.names) {
    const match = /^shared\/data\/([^/]+)\.(csv|tsv|json|txt)$/.exec(file);
    if (match === null) continue;
    const beside = `shared/data/${match[1]}.yaml`;
    if (!files.names.includes(beside)) {
      const message = `The data set ${file} needs a file ${beside} with  title: …  source: …  licence: …`;
      report({ file, line: 1, rule: "data-source", given: file, message });
      continue;
    }
    const yaml = readYaml(await files.text(beside), beside, report);
    const fields =
      yaml === null ? undefined : sidecar.read(yaml, { file: beside, what: `the data set "${match[1]}"`, report });
    if (fields !== undefined) sets.push({ id: match[1], file, ...fields, text: await files.text(file) });
  }
  return sets;
}
