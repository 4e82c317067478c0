import type { FunctionComponent } from "preact";

interface IslandModule {
  readonly default: FunctionComponent<never>;
  /** What has to be loaded before the first render: props that JSON cannot carry. */
  readonly prepare?: (props: never) => Promise<object>;
}

/** The islands by name; each is a chunk of its own. */
const islands: Readonly<Record<string, () => Promise<IslandModule>>> = {
  assignment: () => import("../islands/assignment.tsx"),
  figure: () => import("../islands/figure.tsx"),
  lab: () => import("../islands/lab.tsx"),
  quiz: () => import("../islands/quiz.tsx"),
  review: () => import("../islands/review.tsx"),
};

/** Brings the islands of the page to life: the page's main one at once, the others when they come near. */
export function startIslands(root: ParentNode = document): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void hydrateIsland(target as HTMLElement);
      }
    },
    { rootMargin: "400px" },
  );
  for (const element of root.querySelectorAll<HTMLElement>("[data-island]")) {
    if (element.dataset.when === "load") void hydrateIsland(element);
    else near.observe(element);
  }
}

async function hydrateIsland(element: HTMLElement): Promise<void> {
  const { island = "", props = "{}" } = element.dataset;
  const [{ h, hydrate }, module] = await Promise.all([import("preact"), islands[island]()]);
  const given = JSON.parse(props) as object;
  const prepared = (await module.prepare?.(given as never)) ?? {};
  const component = module.default as unknown as FunctionComponent<object>;
  const all: object = { ...given, html: keptHtml(element), ...prepared };
  hydrate(h(component, all), element);
  element.dataset.alive = "";
}

/** Text that stands in the page already and need not be sent a second time; see islands/props.ts. */
function keptHtml(element: HTMLElement): Record<string, string> {
  const kept = element.querySelectorAll<HTMLElement>("[data-kept]");
  return Object.fromEntries([...kept].map((each) => [each.dataset.kept, each.innerHTML]));
}
