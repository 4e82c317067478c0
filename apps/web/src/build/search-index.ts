import MiniSearch from "minisearch";
import { moduleItems } from "../pages/module-items.ts";
import { plainBlocks, plainText } from "../pages/plain-text.ts";
import type { Site } from "../pages/site.ts";
import { searchOptions } from "../search/search-options.ts";
import type { Findable } from "../search/search-options.ts";

/** The index of everything that can be found, as the text of a file that the search loads when it is first opened. */
export function searchIndex(site: Site): string {
  const index = new MiniSearch<Findable>(searchOptions);
  index.addAll(findables(site));
  return JSON.stringify(index);
}

function findables(site: Site): Findable[] {
  const found: Findable[] = [];
  for (const { course, module } of site.modules.values()) {
    if (module.planned) continue;
    const home = `${course.id}/${module.id}/`;
    const within = module.title;
    found.push({
      id: home,
      kind: "module",
      title: module.title,
      within: course.title,
      text: module.objectives.map(plainText).join(" "),
    });
    for (const { kind, path, title } of moduleItems(module))
      if (kind === "assignment" || kind === "quiz") found.push({ id: home + path, kind, title, within, text: "" });
    for (const { id, titleText, blocks, notes } of module.deck?.slides ?? [])
      found.push({
        id: `${home}slides/#${id}`,
        kind: "slide",
        title: titleText,
        within,
        text: `${plainBlocks(blocks)} ${plainBlocks(notes)}`,
      });
    for (const lab of module.labs) {
      const text = lab.parts
        .map((part) => (part.type === "cell" ? part.code : plainBlocks(part.type === "report" ? part.prompt : [part])))
        .join(" ");
      found.push({ id: home + lab.path, kind: "lab", title: lab.title, within, text });
    }
    for (const exercise of module.assignment?.exercises ?? [])
      found.push({
        id: `${home}assignment/#${exercise.name}`,
        kind: "exercise",
        title: `${exercise.name}: ${plainText(exercise.title)}`,
        within,
        text: plainBlocks(exercise.statement),
      });
    for (const type of module.quiz?.types ?? [])
      found.push({ id: `${home}quiz/#${type.id}`, kind: "quiz", title: type.title, within, text: "" });
  }
  for (const entry of site.tree.glossary)
    found.push({
      id: `glossary/#${entry.id}`,
      kind: "term",
      title: entry.terms.join(", "),
      within: "Glossary",
      text: entry.text,
    });
  for (const { name, title, summary } of site.figures.values())
    found.push({ id: `figures/#${name}`, kind: "figure", title, within: "Figures", text: summary });
  return found;
}
