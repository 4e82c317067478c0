import type { JSX } from "preact";
import { beginLabScript } from "../lab/begin-lab.ts";
import { PageLink, useHere } from "./here.tsx";
import type { Page } from "./page.ts";
import { rootOf } from "./relative-path.ts";
import { contentPolicy, themeScript } from "./theme-script.ts";

/** The files of the bundle that one page needs, as paths from the site's root. */
export interface PageFiles {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Fetched early because the scripts will ask for them. */
  readonly preloads: readonly string[];
  readonly fonts: readonly string[];
}

/**
 * The HTML document around a page's body.
 *
 * @param body the rendered body of the page
 * @param definitions the glossary entries that the body refers to, rendered as templates
 * @param build names this build in the addresses of files that keep their names
 */
export function Document({
  page,
  body,
  definitions,
  files,
  build,
}: {
  readonly page: Page;
  readonly body: string;
  readonly definitions: string;
  readonly files: PageFiles;
  readonly build: string;
}): JSX.Element {
  const root = rootOf(page.path);
  return (
    <html
      lang="en"
      data-root={root}
      data-build={build}
      data-work={page.lab?.work.join(" ")}
      data-place={page.place && JSON.stringify({ ...page.place, path: page.path })}
    >
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.path === "" ? page.title : `${page.title} · Gradus`}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={`${root}icon.svg`} />
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        {page.lab && <script dangerouslySetInnerHTML={{ __html: beginLabScript }} />}
        {files.fonts.map((file) => (
          <link key={file} rel="preload" href={root + file} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {files.styles.map((file) => (
          <link key={file} rel="stylesheet" href={root + file} />
        ))}
        {files.preloads.map((file) => (
          <link key={file} rel="modulepreload" href={root + file} />
        ))}
        {files.scripts.map((file) => (
          <script key={file} type="module" src={root + file} />
        ))}
      </head>
      <body class={page.bare ? "is-bare" : undefined}>
        {page.lab && <LabFrame src={`${root}lab-sandbox.html?v=${build}`} name={JSON.stringify(page.lab.asks)} />}
        <a class="skip-link" href="#content">
          Skip to the content
        </a>
        <Header />
        <main id="content" tabIndex={-1} dangerouslySetInnerHTML={{ __html: body }} />
        {!page.bare && <Footer />}
        <div hidden dangerouslySetInnerHTML={{ __html: definitions }} />
      </body>
    </html>
  );
}

/** First in the page: asked for later it would wait behind the fonts. */
function LabFrame({ src, name }: { readonly src: string; readonly name: string }): JSX.Element {
  return (
    <iframe
      data-sandbox
      src={src}
      name={name}
      sandbox="allow-scripts"
      title="Sandbox"
      aria-hidden="true"
      tabIndex={-1}
      hidden
    />
  );
}

function Header(): JSX.Element {
  const { path } = useHere();
  const current = (to: string): "page" | undefined => (path === to ? "page" : undefined);
  return (
    <header class="site-header">
      <PageLink to="" class="wordmark" aria-current={current("")}>
        <Steps />
        Gradus
      </PageLink>
      <nav class="site-nav" aria-label="Site">
        <PageLink to="glossary/" aria-current={current("glossary/")}>
          Glossary
        </PageLink>
        <PageLink to="figures/" aria-current={current("figures/")}>
          Figures
        </PageLink>
        <PageLink to="progress/" aria-current={current("progress/")}>
          Progress
        </PageLink>
      </nav>
      <PageLink to="search/" class="header-tool" data-opens="search" aria-label="Search">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M12.7 12.7 L17.5 17.5" />
        </svg>
        <span class="header-tool-words" aria-hidden="true">
          Search <kbd>/</kbd>
        </span>
      </PageLink>
      <button type="button" class="header-tool theme-button" data-theme-button aria-label="Theme: as the system">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" />
          <path class="theme-half" d="M10 3 a7 7 0 0 1 0 14 z" />
        </svg>
      </button>
    </header>
  );
}

/** Three steps: the name, and an echelon form. */
function Steps(): JSX.Element {
  return (
    <svg class="wordmark-steps" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 5 H9 V12 H16 V19 H23" />
    </svg>
  );
}

function Footer(): JSX.Element {
  return (
    <footer class="site-footer">
      <p>
        Course texts under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, code under the MIT
        licence. Everything you do stays in this browser.
      </p>
      <p>
        <PageLink to="notation/">Notation</PageLink>
        <PageLink to="your-work/">Your work: export, import, erase</PageLink>
        <button type="button" class="plain-button" data-opens="shortcuts">
          Keyboard shortcuts <kbd>?</kbd>
        </button>
      </p>
    </footer>
  );
}
