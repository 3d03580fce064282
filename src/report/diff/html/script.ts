/**
 * The filters. Without this script everything shows and the form does not; with it, what does not fit is hidden, and the
 * counts say how much is left. Plain script for a browser, which the browser test runs.
 */
export const pageScript = `
(() => {
'use strict';
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const fold = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase().replace(/\\s+/g, ' ').trim();
const dutch = (count) => String(count).replace(/\\B(?=(\\d{3})+$)/g, '.');
const form = document.getElementById('filter');
const shown = document.getElementById('getoond');
const rows = all('.row').map((element) => ({
  element,
  text: fold(element.textContent),
  kinds: element.dataset.kind.split(' '),
  sporen: element.dataset.spoor.split(' '),
  severity: element.dataset.severity,
  counted: 'counted' in element.dataset,
  changes: Number(element.dataset.changes),
}));
const total = rows.reduce((sum, row) => sum + row.changes, 0);
const visible = (element) => all('.row', element).filter((row) => !row.hidden).length;
const opened = new Set();
let waiting = 0;

const apply = () => {
  const given = new FormData(form);
  const query = fold(String(given.get('zoek')));
  const words = query === '' ? [] : query.split(' ');
  const [kind, spoor, severities] = [given.get('soort'), given.get('spoor'), given.getAll('gewicht')];
  let [count, changes] = [0, 0];
  for (const row of rows) {
    const fits = (kind === '' || row.kinds.includes(kind))
      && (spoor === '' || row.sporen.includes(spoor))
      && severities.includes(row.severity)
      && (!given.has('indicatoren') || row.counted)
      && words.every((word) => row.text.includes(word));
    row.element.hidden = !fits;
    if (fits) { count += 1; changes += row.changes; }
  }
  const asked = words.length > 0 || kind === 'unknown' || severities.join() === 'undecided';
  for (const list of all('.onesided')) {
    const left = visible(list);
    list.hidden = left === 0;
    all('[data-count]', list).forEach((place) => { place.textContent = counted(left, Number(place.dataset.count)); });
    if (asked && left > 0 && !list.open) { list.open = true; opened.add(list); }
    if (!asked && opened.delete(list)) list.open = false;
  }
  for (const section of all('.section')) {
    const left = visible(section);
    section.hidden = left === 0;
    for (const place of all('[data-of="' + section.id + '"]')) {
      place.textContent = counted(left, Number(place.dataset.count));
      const entry = place.closest('li');
      if (entry !== null) entry.hidden = left === 0;
    }
  }
  const text = count === 0
    ? 'Niets past bij deze filters.'
    : counted(count, rows.length) + (rows.length === 1 ? ' onderdeel, ' : ' onderdelen, ') + counted(changes, total) + (total === 1 ? ' wijziging' : ' wijzigingen');
  clearTimeout(waiting);
  // A reader of the screen hears it once, after the typing.
  waiting = setTimeout(() => { if (shown.textContent !== text) shown.textContent = text; }, 200);
};
const counted = (left, of) => left === of ? dutch(of) : dutch(left) + ' van ' + dutch(of);

/** Shows the row that the address names, also where a filter hides it or a list is closed. */
const reveal = () => {
  const row = document.getElementById(location.hash.slice(1));
  if (row === null) return;
  if (row.hidden || row.closest('[hidden]') !== null) { form.reset(); apply(); }
  const list = row.closest('details');
  if (list !== null) list.open = true;
  row.scrollIntoView();
};

form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', reveal);
const closed = new Set();
addEventListener('beforeprint', () => all('details').forEach((list) => { if (!list.open) { closed.add(list); list.open = true; } }));
addEventListener('afterprint', () => { closed.forEach((list) => { list.open = false; }); closed.clear(); });
apply();
reveal();
})();
`;
