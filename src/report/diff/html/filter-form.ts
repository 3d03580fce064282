import { changeKinds, severities } from '../../../diff/index.ts';
import { type Html, html } from '../../../page/index.ts';
import { dutch } from '../../number/number.ts';
import type { DiffView } from '../view.ts';
import { kindWords, severityWords } from '../words.ts';
import { sporeName } from './row.ts';

/** The filters, of plain controls. Hidden until the script is there to read them. */
export function filterForm({ rows, sporen }: DiffView): Html {
  const kinds = changeKinds.filter((kind) => rows.some((row) => row.kinds.includes(kind)));
  const years = [...new Set(sporen.map(({ name }) => name.slice(0, 4)))];
  return html`<form id="filter" hidden aria-label="Filter de wijzigingen">
<div><label class="name" for="zoek">Zoek in alles</label><input type="search" id="zoek" name="zoek" autocomplete="off" placeholder="bijvoorbeeld: klachten"></div>
<fieldset><legend>Gewicht voor het contract</legend>
${severities.map((severity) => {
  const count = rows.filter((row) => row.severity === severity).length;
  return html`<label class="check"><input type="checkbox" name="gewicht" value="${severity}" checked> ${severityWords[severity]} <span>${dutch(count)}</span></label>
`;
})}</fieldset>
<div><label class="name" for="soort">Soort wijziging</label><select id="soort" name="soort"><option value="">alle soorten</option>${kinds.map((kind) => html`<option value="${kind}">${kindWords[kind]} (${dutch(rows.filter((row) => row.kinds.includes(kind)).length)})</option>`)}</select></div>
<div><label class="name" for="spoor">Spoor</label><select id="spoor" name="spoor"><option value="">alle sporen</option>${years.map(
    (year) =>
      html`<optgroup label="${year}">${sporen
        .filter(({ name }) => name.startsWith(year))
        .map(
          ({ name, title }) =>
            html`<option value="${sporeName(name)}">${[name.slice(name.indexOf('spoor')), title].filter((text) => text !== '').join(': ')}</option>`,
        )}</optgroup>`,
  )}<option value="-">zonder spoor</option></select></div>
<label class="check"><input type="checkbox" name="indicatoren" value="ja"> alleen indicatoren <span>${dutch(rows.filter(({ isCounted }) => isCounted).length)}</span></label>
<div><button type="reset">Alles tonen</button></div>
</form>
`;
}
