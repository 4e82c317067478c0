import type { Page } from "./page.ts";
import { FigureOnPage } from "./figure-on-page.tsx";
import type { Site } from "./site.ts";

/** Every figure of the courses, to play with. */
export function figuresPage(site: Site): Page {
  const figures = [...site.figures.values()];
  return {
    path: "figures/",
    title: "Figures",
    description: "Every interactive figure of the courses, to play with.",
    styles: ["gallery"],
    body: (
      <div class="gallery">
        <h1>Figures</h1>
        <p class="lede">
          Every figure of the courses. Take hold of a ring, or go to it with Tab and use the arrow keys; each has number
          fields for exact values.
        </p>
        <nav aria-label="Figures on this page">
          <ul class="gallery-contents">
            {figures.map(({ name, title }) => (
              <li key={name}>
                <a href={`#${name}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {figures.map(({ name, title, summary }) => (
          <section key={name} id={name} data-symbol-scope aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>{title}</h2>
            <p>{summary}</p>
            <FigureOnPage block={{ name, attributes: {}, still: null, alt: title, symbols: {} }} />
          </section>
        ))}
      </div>
    ),
  };
}
