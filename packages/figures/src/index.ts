/** Interactive figures: pure state → SVG, with handles for pointer and keyboard. */
export { figures, type CatalogueEntry } from "./catalogue.ts";
export { loadFigure } from "./load-figure.ts";
export { checkFigure } from "./check-figure.ts";
export { renderStill } from "./render-still.tsx";
export { FigureView, type FigureViewProps } from "./kit/figure-view.tsx";
export { readFigure, type FigureReading } from "./kit/read-figure.ts";
export { defineFigure, type Figure, type FigureValue, type Panel, type View } from "./kit/figure.ts";
