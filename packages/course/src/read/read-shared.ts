import { didYouMean } from "../nearest-name.ts";
import type { Report } from "../problem.ts";
import type { CourseFiles } from "./course-files.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readYaml, type YamlNode } from "./read-yaml.ts";
import { anything, at, id, list, mapping, optional, text } from "./shape.ts";
import type { BibliographySource, DataSource, GlossarySource, NotationSource } from "./source-tree.ts";

export interface Shared {
  readonly glossary: readonly GlossarySource[];
  readonly notation: readonly NotationSource[];
  readonly bibliography: readonly BibliographySource[];
  readonly data: readonly DataSource[];
}

const glossaryEntry = mapping({ id, terms: list(text), ordinary: optional(list(text), []), definition: anything });
const notationEntry = mapping({ id, tex: text, means: at(text), not: optional(list(text), []) });
const sidecar = mapping({ title: text, source: text, licence: text });

/** Reads what all courses share: the lists of `shared/`, and `shared/data/`. */
export async function readShared(files: CourseFiles, report: Report): Promise<Shared> {
  return {
    glossary: await readEach("shared/glossary.yaml", files, report, readTerm),
    notation: await readEach("shared/notation.yaml", files, report, readNotation),
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
  const { id, terms, ordinary, definition: written } = fields;
  const where = { file, what: `the definition of "${id}"`, report };
  const definition = text.read(written, where);
  if (definition === undefined) return null;
  const line = written.kind === "scalar" && written.block ? written.line + 1 : written.line;
  const strange = ordinary.find((word) => !terms.includes(word));
  if (strange !== undefined) {
    const message = `"${strange}" under  ordinary:  is none of the terms of "${id}".${didYouMean(strange, terms)}`;
    report({ file, line: node.line, rule: "schema", given: strange, message });
  }
  return { id, file, line: node.line, terms, ordinary, definition: parseMarkdown(definition, file, line) };
}

function readNotation(node: YamlNode, file: string, report: Report): NotationSource | null {
  const fields = notationEntry.read(node, { file, what: `an entry of ${file}`, report });
  return fields === undefined
    ? null
    : { ...fields, file, line: node.line, means: parseMarkdown(fields.means.value, file, fields.means.line) };
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
