import type { AsideRole, Block } from "@gradus/course";
import type { JSX } from "preact";
import { FigureOnPage } from "./figure-on-page.tsx";
import { HighlightedCode } from "./highlighted-code.tsx";
import { Inlines } from "./inlines.tsx";

const asideTitles: Readonly<Record<AsideRole, string>> = {
  predict: "Before you look",
  change: "Change it",
  misread: "Easily misread",
  "in-learning": "In machine learning",
  definition: "Definition",
};

/**
 * The body of a lesson as HTML.
 *
 * @param demote how many levels its headings stand below where the author wrote them (a slide's are inside a section)
 */
export function Blocks({
  blocks,
  demote = 0,
}: {
  readonly blocks: readonly Block[];
  readonly demote?: 0 | 1;
}): JSX.Element {
  return (
    <>
      {blocks.map((block, i) => (
        <OneBlock key={i} block={block} demote={demote} />
      ))}
    </>
  );
}

function OneBlock({ block, demote }: { readonly block: Block; readonly demote: 0 | 1 }): JSX.Element {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case "heading": {
      const Heading = `h${block.depth + demote}` as "h2" | "h3" | "h4" | "h5";
      return (
        <Heading id={block.id}>
          <Inlines inlines={block.children} />
        </Heading>
      );
    }
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, i) => (
            <li key={i}>
              {item.length === 1 && item[0].type === "paragraph" ? (
                <Inlines inlines={item[0].children} />
              ) : (
                <Blocks blocks={item} demote={demote} />
              )}
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return <Table block={block} />;
    case "math":
      return <div class="math-block" data-scrolls dangerouslySetInnerHTML={{ __html: block.html }} />;
    case "code":
      return <HighlightedCode code={block.code} language={block.language} />;
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.children} demote={demote} />
        </blockquote>
      );
    case "figure":
      return <FigureOnPage block={block} />;
    case "step":
      return (
        <div class="step">
          <Blocks blocks={block.children} demote={demote} />
        </div>
      );
    case "aside":
      return (
        <div class={`aside aside-${block.role}`} role="note">
          <p class="aside-title">{asideTitles[block.role]}</p>
          <Blocks blocks={block.children} demote={demote} />
        </div>
      );
  }
}

function Table({ block }: { readonly block: Extract<Block, { type: "table" }> }): JSX.Element {
  const align = (i: number): string | undefined => (block.align[i] ? `text-align: ${block.align[i]}` : undefined);
  return (
    <div class="table-frame" data-scrolls>
      <table>
        <thead>
          <tr>
            {block.head.map((cell, i) => (
              <th key={i} scope="col" style={align(i)}>
                <Inlines inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) => (
                <td key={i} style={align(i)}>
                  <Inlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
