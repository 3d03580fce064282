/** The same work for Node and for a page: from rows to an account with all that stands beside it, and a diff. */
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, diff, quarter, report } from '../../src/index.ts';
import { csv, renderReportHtml, reportColumns } from '../../src/public/report.ts';

export function counted(): string {
  const data = dataset({
    melding: [
      { meldingId: 'M1', persoonId: 'P1', begindatum: '2022-04-04', wet: 'Wmo' },
      { meldingId: 'M2', persoonId: 'P2', begindatum: '2022-05-02', wet: 'Jeugdwet' },
    ],
    onderzoek: [
      { onderzoekId: 'O1', meldingId: 'M1', begindatum: '2022-04-11', einddatum: '2022-05-09' },
      { onderzoekId: 'O2', meldingId: 'M2', begindatum: '2022-05-09', einddatum: '2022-06-30' },
    ],
    klacht: [
      {
        klachtId: 'K1',
        betreft: 'WIJ',
        ontvangstdatum: '2022-04-01',
        datumAfhandeling: '2022-04-28',
        afhandeling: 'gegrond',
      },
      {
        klachtId: 'K2',
        betreft: 'WIJ',
        ontvangstdatum: '2022-04-04',
        datumAfhandeling: '2022-06-30',
        afhandeling: 'ongegrond',
      },
    ],
  });
  const account = report(sva2022, data, { period: quarter(2022, 2), peildatum: '2022-07-15' });
  const compared = diff(sva2020, sva2022, {
    data,
    period: quarter(2022, 2),
    peildatum: '2022-07-15',
  });
  return [
    JSON.stringify(account),
    csv(reportColumns, account.rows()),
    String(renderReportHtml(account).length),
    JSON.stringify(compared.changes.length),
  ].join('\n');
}
