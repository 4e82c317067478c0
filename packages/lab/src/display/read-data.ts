/** One row of a data set, by the names of its columns. */
export type DataRow = Readonly<Record<string, string>>;

/**
 * The data set of a lab, by the name under which its front matter lists it.
 *
 * @throws Error when the lab lists no such set
 *
 * @example
 * // const reactions = data("reactions");
 */
// Who reads the set knows its columns, and may say so: data<{ n: number }>("name").
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export type DataFunction = <Row = DataRow>(id: string) => readonly Row[];

/** `data`, over the texts of the lab's data sets by id. */
export function readData(texts: () => Readonly<Record<string, string>>): DataFunction {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  return <Row>(id: string): readonly Row[] => {
    const known = texts();
    if (!Object.hasOwn(known, id)) {
      const names = Object.keys(known);
      const list = names.length === 0 ? "This lab has no data sets" : `This lab has ${names.join(", ")}`;
      throw new Error(`data: no data set is called "${id}". ${list}; its front matter names them.`);
    }
    const text = known[id];
    return (/^\s*[[{]/.test(text) ? JSON.parse(text) : parseSeparated(text)) as readonly Row[];
  };
}

/** Comma- or tab-separated rows below a line of names; what reads as a number becomes one. */
function parseSeparated(text: string): Record<string, string | number>[] {
  const [head = "", ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const separator = head.includes("\t") ? "\t" : ",";
  const names = splitLine(head, separator);
  return lines.map((line) => {
    const fields = splitLine(line, separator);
    return Object.fromEntries(names.map((name, j) => [name, fieldValue(fields[j] ?? "")]));
  });
}

/** A field in quotation marks may hold the separator; a doubled mark stands for one. */
function splitLine(line: string, separator: string): string[] {
  const pattern = separator === "\t" ? /("(?:[^"]|"")*"|[^\t]*)(?:\t|$)/g : /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;
  const fields = [...line.matchAll(pattern)].map(([, field]) => field);
  // The pattern matches once more, empty, at the end of the line.
  if (fields.length > 1) fields.pop();
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field.trim()));
}

function fieldValue(field: string): string | number {
  return field !== "" && Number.isFinite(Number(field)) ? Number(field) : field;
}
