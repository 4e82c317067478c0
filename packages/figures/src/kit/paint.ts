import type { Symbols, Token } from "./figure.ts";

export type Ink = "page" | "ink" | "muted" | "accent" | "right" | "wrong" | Token;

/** The colours of look.md; a page overrides them through custom properties, a bare SVG file keeps these. */
export const palettes = {
  light: {
    page: "#FBFAF7",
    ink: "#1C2128",
    muted: "#5B6470",
    accent: "#0B6B6F",
    right: "#1B6E3C",
    wrong: "#B3261E",
    1: "#1F5FBF",
    2: "#B8430A",
    3: "#00704F",
    4: "#8A2F7A",
    5: "#7A5B00",
  },
  dark: {
    page: "#14171C",
    ink: "#E6E3DC",
    muted: "#9AA4B0",
    accent: "#57C4C8",
    right: "#6FD08C",
    wrong: "#FF8A80",
    1: "#7FB2FF",
    2: "#FF9A66",
    3: "#4CC9A0",
    4: "#E29AD6",
    5: "#E0BE58",
  },
} as const;

/** A colour for `fill` or `stroke`: the page's custom property, with the light colour as fallback. */
export function colour(ink: Ink): string {
  return `var(--${typeof ink === "number" ? `object-${ink}` : ink}, ${palettes.light[ink]})`;
}

/** The SVG text with one palette's colours written in, for readers that know no custom properties. */
export function resolveColours(svg: string, theme: "light" | "dark"): string {
  return svg.replace(/var\(--(?:object-)?([a-z]+|[1-5]), #[0-9A-F]{6}\)/g, (_, ink: string) => {
    return palettes[theme][ink as keyof (typeof palettes)["light"]];
  });
}

/** The dash of each token, so that objects differ without colour. */
export const dashes: Readonly<Record<Token, string | undefined>> = {
  1: undefined,
  2: "10 5",
  3: "0.1 5",
  4: "10 5 0.1 5",
  5: "5 4",
};

/** The token that an object wears here, and the marks that link it with the lesson's formulas and prose. */
export function paint(
  symbols: Symbols,
  name: string,
  fallback: Token,
): { readonly token: Token; readonly colour: string; readonly marks: { class: string; "data-symbol": string } } {
  const token = Object.hasOwn(symbols, name) ? symbols[name] : fallback;
  return { token, colour: colour(token), marks: { class: `object object-${token}`, "data-symbol": name } };
}
