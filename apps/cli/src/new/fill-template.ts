import { readFileSync } from "node:fs";

/**
 * The text of a template with `{{key}}` filled in.
 *
 * @param name of its file, without the ending `.template`
 * @throws Error when the template names a key that is not given: ours
 */
export function fillTemplate(name: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`../../templates/${name}.template`, import.meta.url), "utf8");
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    if (!Object.hasOwn(values, key)) throw new Error(`fillTemplate: ${name} names "${key}", which is not given.`);
    return values[key];
  });
}
