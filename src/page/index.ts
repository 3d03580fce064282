export { documentOf } from './document.ts';
export { type Html, html, trusted } from './html.ts';
export { groundStyle, pageStyle } from './style.ts';
