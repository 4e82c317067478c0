/**
 * The types of Markdown trees and of micromark's tokenizers, taken from the libraries that we
 * depend on: the packages that declare them are dependencies of those, not ours.
 */
import type { fromMarkdown } from "mdast-util-from-markdown";
import type { math } from "micromark-extension-math";

export type Root = ReturnType<typeof fromMarkdown>;
export type RootContent = Root["children"][number];
/** Any node of a parsed lesson. */
export type MarkdownNode = Root | RootContent;

type Node<T extends RootContent["type"]> = Extract<RootContent, { type: T }>;
export type Code = Node<"code">;
export type ContainerDirective = Node<"containerDirective">;
export type Heading = Node<"heading">;
export type Link = Node<"link">;
export type List = Node<"list">;
export type Paragraph = Node<"paragraph">;
export type Table = Node<"table">;
export type LeafDirective = Node<"leafDirective">;
export type PhrasingContent = Paragraph["children"][number];

export type Syntax = ReturnType<typeof math>;
type Constructs = NonNullable<NonNullable<Syntax["text"]>[string]>;
export type Construct = Exclude<Constructs, readonly unknown[]>;
export type Tokenizer = NonNullable<Construct["tokenize"]>;
export type State = ReturnType<Tokenizer>;
/** A character, a line ending or a virtual space (negative), or the end (null). */
export type Character = Parameters<State>[0];
