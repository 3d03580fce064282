/** Text that is HTML already: made by `html`, never by data. */
export type Html = { readonly html: string };

type Value = string | number | Html | null | undefined | readonly Value[];

/** HTML from a template: every value is escaped, unless `html` made it. `null` and `undefined` are nothing. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: texts.map((text, index) => text + markup(values[index])).join('') };
}

/** A text of this library that is no data: a style sheet or a script. */
export const trusted = (text: string): Html => ({ html: text });

function markup(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map(markup).join('');
}

const entities: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);
