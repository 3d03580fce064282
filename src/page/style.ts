/** The colours: of each the text is readable on each ground (WCAG AA), in the light and in the dark. */
const colours = `
--ink:#1b2530;--soft:#536070;--line:#d8dde2;--paper:#fff;--ground:#f4f5f2;--link:#0b5a8a;
--good:#0f684d;--mid:#845400;--bad:#a3263b;--good-bg:#e2f2eb;--mid-bg:#fbf0da;--bad-bg:#fbe7e9;--quiet-bg:#ebeef1;`;
const darkColours = `
--ink:#e7ebef;--soft:#abb6c1;--line:#37424d;--paper:#1a2129;--ground:#11171d;--link:#8cc8f0;
--good:#72d2ae;--mid:#e9bb60;--bad:#f59fab;--good-bg:#173a2f;--mid-bg:#3d3015;--bad-bg:#45202a;--quiet-bg:#29333d;`;

// Styles are made when they are asked: a bundle leaves out those that nobody asks.

/** The colours, the letter and the codes. All names begin with `sva`, so that it can stand in a page that is not ours. */
export const groundStyle = (): string => `
.sva{${colours}color:var(--ink);font:1rem/1.5 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){.sva{${darkColours}}}
.sva-code{display:inline-block;box-sizing:border-box;height:1.6em;line-height:1.5em;padding:0 .45em;border:1px solid var(--line);border-radius:4px;background:var(--quiet-bg);color:var(--ink);font-size:.75rem;font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums}
`;

/**
 * A piece of a notebook, with a table: a notebook has rules of its own for those. It brings its own ground, since a notebook
 * may be light where the reader asks for dark.
 */
export const cellStyle =
  (): string => `${groundStyle()}.sva{background:var(--paper);padding:.25rem .5rem}
.sva table.sva-table{border-collapse:collapse;font-size:.875rem}
.sva .sva-table th,.sva .sva-table td{text-align:left;vertical-align:top;font-weight:400;padding:.25rem .75rem .25rem 0;border-top:1px solid var(--line);background:none;color:inherit}
.sva .sva-table thead th{font-weight:600;color:var(--soft);border-top:0}
.sva .sva-table .sva-number{text-align:right;font-variant-numeric:tabular-nums}
`;
