export { display, displayOf } from './display.ts';
export { documentOf } from './document.ts';
export { type Html, html, trusted } from './html.ts';
export { tableCell } from './markdown.ts';
export { pageStyle } from './page-style.ts';
export { cellStyle, groundStyle } from './style.ts';
