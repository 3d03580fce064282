export type { Boundary } from './boundary.ts';
export type { SeriesContract, SeriesElement } from './element.ts';
export { renderSeriesHtml } from './html.ts';
export { renderSeriesMarkdown } from './markdown.ts';
export type { Break, Piece } from './pieces.ts';
export type { Point, PointStatus } from './point.ts';
export type { SeriesReport } from './reported-points.ts';
export { type SeriesRow, seriesColumns } from './row.ts';
export { type Series, type SeriesOptions, type SeriesSources, seriesFrom } from './series.ts';
