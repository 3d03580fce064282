export { renderSeriesHtml } from './html.ts';
export { renderSeriesMarkdown } from './markdown.ts';
export type { Break } from './pieces.ts';
export type { SeriesReport } from './reported-points.ts';
export { type SeriesRow, seriesColumns } from './row.ts';
export { type Series, type SeriesOptions, type SeriesSources, seriesFrom } from './series.ts';
