import { findInSite } from "./load-index.ts";
import type { Found } from "./load-index.ts";

const kinds: Readonly<Record<Found["kind"], string>> = {
  module: "Modules",
  slide: "Slides",
  lab: "Labs",
  assignment: "Assignments",
  exercise: "Exercises",
  quiz: "Quiz questions",
  term: "Terms",
  figure: "Figures",
};

/** A field with the results under it, by kind; the arrow keys go through them. */
export function searchBox(query = "", onQuery: (query: string) => void = () => undefined): HTMLElement {
  const form = document.createElement("search");
  form.className = "search-box";
  const input = Object.assign(document.createElement("input"), {
    type: "search",
    value: query,
    placeholder: "pivot, rank A, null space …",
    autocomplete: "off",
    spellcheck: false,
  });
  input.setAttribute("aria-label", "Search slides, labs, exercises, terms and figures");
  const status = Object.assign(document.createElement("p"), { className: "search-status" });
  status.setAttribute("role", "status");
  const results = Object.assign(document.createElement("div"), { className: "search-results" });
  form.append(input, status, results);

  let asked = 0;
  async function search(): Promise<void> {
    const turn = ++asked;
    const typed = input.value.trim();
    onQuery(typed);
    if (typed === "") {
      results.replaceChildren();
      status.textContent = "Type a word, or a formula as it is spoken.";
      return;
    }
    try {
      const found = await findInSite(typed);
      // A slower answer to an older question must not replace this one.
      if (turn !== asked) return;
      results.replaceChildren(...groups(found));
      status.textContent = found.length === 0 ? `Nothing is called or contains “${typed}”.` : `${found.length} found`;
    } catch (error) {
      status.textContent = `${(error as Error).message} Are you offline, or was the site updated? Reload the page to try again.`;
    }
  }
  input.addEventListener("input", () => void search());
  form.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "ArrowDown") (links[at + 1] ?? links[0])?.focus();
    else if (event.key === "ArrowUp") (at <= 0 ? input : links[at - 1]).focus();
    else if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
    else return;
    event.preventDefault();
  });
  // A result on this very page only changes the hash: the dialog has done its work then.
  results.addEventListener("click", () => form.closest("dialog")?.close());
  void search();
  return form;
}

/** By kind; the kind of the best hit comes first. */
function groups(found: readonly Found[]): HTMLElement[] {
  return [...new Set(found.map(({ kind }) => kind))].map((kind) => {
    const ofKind = found.filter((each) => each.kind === kind);
    const section = document.createElement("section");
    const list = document.createElement("ul");
    list.append(
      ...ofKind.map(({ url, title, within }) => {
        const item = document.createElement("li");
        const link = Object.assign(document.createElement("a"), { href: url, textContent: title });
        const where = Object.assign(document.createElement("span"), {
          className: "search-within",
          textContent: within,
        });
        link.append(where);
        item.append(link);
        return item;
      }),
    );
    section.append(Object.assign(document.createElement("h2"), { textContent: kinds[kind] }), list);
    return section;
  });
}
