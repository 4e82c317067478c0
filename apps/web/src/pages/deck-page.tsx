import type { Course, Deck, FigureBlock, Module, Slide } from "@gradus/course";
import type { JSX } from "preact";
import { Blocks } from "./blocks.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { FigureOnPage } from "./figure-on-page.tsx";
import { Inlines } from "./inlines.tsx";
import { linkTerms } from "./link-terms.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** A deck as an article: the script turns the same sections into slides. */
export function deckPage(site: Site, { course, module, deck }: { course: Course; module: Module; deck: Deck }): Page {
  const path = `${course.id}/${module.id}/slides/`;
  const bodies = linkTerms(
    deck.slides.map(({ blocks }) => blocks),
    site.tree.glossary,
  );
  const slides = deck.slides.map((slide, i) => ({ ...slide, blocks: bodies[i] }));
  return {
    path,
    title: `Slides: ${deck.title}`,
    description: `${deck.slides.length} slides on ${deck.title}, with figures that can be moved.`,
    styles: ["deck"],
    scripts: ["deck"],
    place: { moduleId: module.id, label: `Slides: ${deck.title}` },
    body: <DeckBody course={course} module={module} deck={{ ...deck, slides }} />,
  };
}

function DeckBody({
  course,
  module,
  deck,
}: {
  readonly course: Course;
  readonly module: Module;
  readonly deck: Deck;
}): JSX.Element {
  return (
    <div class="deck" data-deck={deck.id} data-module={module.id}>
      <div class="deck-head">
        <Breadcrumbs course={course} module={module} />
        <h1>{deck.title}</h1>
        <div class="deck-tools" hidden data-deck-tools>
          <button type="button" class="primary-button" data-deck-action="present">
            Present
          </button>
          <button type="button" class="quiet-button" data-deck-action="presenter">
            Presenter view
          </button>
          <button type="button" class="quiet-button" data-deck-action="overview">
            Overview
          </button>
          <button type="button" class="quiet-button" data-deck-action="print">
            Print
          </button>
          <label class="quiet-check">
            <input type="checkbox" data-deck-print-notes /> with notes
          </label>
        </div>
      </div>
      {deck.slides.map((slide, i) => (
        <SlideSection key={slide.id} slide={slide} number={i + 1} />
      ))}
    </div>
  );
}

function SlideSection({ slide, number }: { readonly slide: Slide; readonly number: number }): JSX.Element {
  const figures = slide.blocks.filter((block): block is FigureBlock => block.type === "figure");
  const words = slide.blocks.filter((block) => block.type !== "figure");
  return (
    <section
      class={figures.length > 0 ? "slide has-figure" : "slide"}
      id={slide.id}
      data-symbol-scope
      aria-labelledby={`${slide.id}-title`}
    >
      <h2 id={`${slide.id}-title`}>
        <a class="slide-number" href={`#${slide.id}`} aria-label={`Slide ${number}`}>
          {number}
        </a>
        <Inlines inlines={slide.title} />
      </h2>
      <div class="slide-words">
        <Blocks blocks={words} demote={1} />
      </div>
      {figures.length > 0 && (
        <div class="slide-figure">
          {figures.map((figure, i) => (
            <FigureOnPage key={i} block={figure} />
          ))}
        </div>
      )}
      {slide.notes.length > 0 && (
        <details class="slide-notes">
          <summary>Speaker notes</summary>
          <Blocks blocks={slide.notes} demote={1} />
        </details>
      )}
    </section>
  );
}
