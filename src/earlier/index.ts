export { earlierAccount } from './account.ts';
export type { Cause } from './cause.ts';
export { type Replay, type ReplayOptions, replay } from './replay.ts';
export { type Changed, type Since, type SinceOptions, since } from './since.ts';
export { renderSinceHtml } from './since-html.ts';
export { renderSinceMarkdown } from './since-markdown.ts';
