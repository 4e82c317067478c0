import type { Inline } from "@gradus/course";
import type { JSX } from "preact";
import { PageLink, useHere } from "./here.tsx";
import { relativePath } from "./relative-path.ts";

/** A run of text as HTML: words, formulas, links, symbols, terms. */
export function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): JSX.Element {
  return (
    <>
      {inlines.map((inline, i) => (
        <OneInline key={i} inline={inline} />
      ))}
    </>
  );
}

function OneInline({ inline }: { readonly inline: Inline }): JSX.Element {
  switch (inline.type) {
    case "text":
      return <>{inline.value}</>;
    case "emphasis":
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case "code":
      return <code>{inline.value}</code>;
    case "math":
      return <span class="math" dangerouslySetInnerHTML={{ __html: inline.html }} />;
    case "link":
      return <TextLink url={inline.url} inlines={inline.children} />;
    case "symbol":
      return (
        <span class={`object object-${inline.token}`} data-symbol={inline.name}>
          <Inlines inlines={inline.children} />
        </span>
      );
    case "term":
      return (
        <PageLink to={`glossary/#${inline.id}`} class="term" data-term={inline.id}>
          <Inlines inlines={inline.children} />
        </PageLink>
      );
    case "break":
      return <br />;
  }
}

/** A link in a lesson: an address that begins with `/` is one of this site, wherever the site lies. */
function TextLink({ url, inlines }: { readonly url: string; readonly inlines: readonly Inline[] }): JSX.Element {
  const { path } = useHere();
  const outside = /^[a-z]+:/i.test(url);
  return (
    <a href={url.startsWith("/") ? relativePath(path, url.slice(1)) : url} rel={outside ? "noopener" : undefined}>
      <Inlines inlines={inlines} />
    </a>
  );
}
