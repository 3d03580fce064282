import { sha256Base64 } from '../util/index.ts';
import { type Html, html, trusted } from './html.ts';

/** What a page consists of; the text of its style and script is of this library, and no data. */
export type Page = {
  readonly title: string;
  readonly style: string;
  readonly script?: string;
  readonly body: Html;
};

/**
 * One page that needs nothing else. Its policy lets only its own style and script through, by their hashes, and nothing
 * from elsewhere load.
 */
export function documentOf({ title, style, script, body }: Page): string {
  const scripts = script === undefined ? '' : ` script-src '${sha256Base64(script)}';`;
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${sha256Base64(style)}';${trusted(scripts)} base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body class="sva">
${body}${script === undefined ? null : html`<script>${trusted(script)}</script>\n`}</body>
</html>
`.html;
}
