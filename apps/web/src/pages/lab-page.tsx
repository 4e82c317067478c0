import type { Block, Course, Lab, Module } from "@gradus/course";
import { renderToString } from "preact-render-to-string";
import LabIsland from "../islands/lab.tsx";
import type { LabIslandProps } from "../islands/props.ts";
import { assignmentKey } from "../assignment/saved-assignment.ts";
import { labWorkPrefix } from "../lab/lab-work.ts";
import { Blocks } from "./blocks.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Here } from "./here.tsx";
import { Island } from "./island.tsx";
import { linkTerms } from "./link-terms.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** A lab: its prose once, as HTML that the island keeps; its cells as code and as what they showed when the site was made. */
export function labPage(site: Site, { course, module, lab }: { course: Course; module: Module; lab: Lab }): Page {
  const path = `${course.id}/${module.id}/${lab.path}`;
  const prerendered = site.labs.get(lab);
  const { parts, prose } = splitParts(lab, prerendered?.outcomes);
  const html: Record<string, string> = { ...prerendered?.html };
  const bodies = linkTerms([...prose.values()], site.tree.glossary);
  for (const [i, id] of [...prose.keys()].entries())
    html[id] = renderToString(
      <Here.Provider value={{ path, site }}>
        <Blocks blocks={bodies[i]} />
      </Here.Provider>,
    );
  const props = { courseId: course.id, moduleId: module.id, labId: lab.id, parts, rubric: module.rubric };
  const label = `${module.kind === "capstone" ? "Report" : "Lab"}: ${lab.title}`;
  const cells = lab.parts.flatMap((part) => (part.type === "cell" ? [part.compiled] : []));
  return {
    path,
    title: label,
    description: `A ${module.kind === "capstone" ? "report" : "lab"} of ${module.title} that runs in your browser.`,
    styles: module.kind === "capstone" ? ["lab", "report"] : ["lab"],
    mainIsland: "lab",
    lab: {
      work: savedWork(module, lab),
      asks: { type: "update", cells, inputs: [], hold: [], data: dataTexts(lab) },
    },
    place: { moduleId: module.id, label },
    body: (
      <div class="lab-page">
        <Breadcrumbs course={course} module={module} />
        <h1>{lab.title}</h1>
        <Island<Omit<LabIslandProps, "html">> name="lab" when="load" component={LabIsland} props={props} html={html} />
      </div>
    ),
  };
}

/** What `data("…")` reads in the lab's cells. */
export function dataTexts({ data }: Lab): Readonly<Record<string, string>> {
  return Object.fromEntries(data.map(({ id, text }) => [id, text]));
}

/** How the keys of all that a lab runs with begin. */
function savedWork(module: Module, lab: Lab): string[] {
  const own = lab.parts.some((part) => part.type === "cell" && part.own);
  return [`${labWorkPrefix(module.id, lab.id)}/`, ...(own ? [assignmentKey(module.id)] : [])];
}

/** The prose between two cells is one part; the prompt of a place to write in is one, too. */
function splitParts(
  lab: Lab,
  outcomes: ReadonlyMap<string, number> = new Map(),
): {
  readonly parts: LabIslandProps["parts"];
  readonly prose: ReadonlyMap<string, readonly Block[]>;
} {
  const parts: LabIslandProps["parts"][number][] = [];
  const prose = new Map<string, Block[]>();
  for (const part of lab.parts) {
    const last = parts[parts.length - 1];
    if (part.type === "cell") {
      const { id, code, own } = part;
      parts.push({ type: "cell", id, code, outcome: outcomes.get(id), ...(own && { own }) });
    } else if (part.type === "report") {
      parts.push({ type: "report", id: part.id });
      prose.set(`prompt-${part.id}`, [...part.prompt]);
    } else if (last?.type === "prose") prose.get(last.id)?.push(part);
    else {
      const id = `prose-${prose.size}`;
      parts.push({ type: "prose", id });
      prose.set(id, [part]);
    }
  }
  return { parts, prose };
}
