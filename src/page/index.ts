export { documentOf } from './document.ts';
export { type Html, html, trusted } from './html.ts';
export { cellStyle, groundStyle, pageStyle } from './style.ts';
