import { createContext } from "preact";
import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import { relativePath } from "./relative-path.ts";
import type { Site } from "./site.ts";

/** The page that is being rendered and the site around it. */
export const Here = createContext<{ readonly path: string; readonly site: Site } | null>(null);

export function useHere(): { readonly path: string; readonly site: Site } {
  const here = useContext(Here);
  if (here === null) throw new Error("useHere: a part of a page was rendered outside of <Here.Provider>.");
  return here;
}

/** A link within the site; `to` is a path from its root. */
export function PageLink({
  to,
  children,
  ...rest
}: {
  readonly to: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly "aria-current"?: "page";
  readonly "aria-label"?: string;
  readonly "data-term"?: string;
  readonly "data-opens"?: "search" | "shortcuts";
}): JSX.Element {
  const { path } = useHere();
  return (
    <a href={relativePath(path, to)} {...rest}>
      {children}
    </a>
  );
}
