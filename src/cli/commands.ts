import type { Command } from './command.ts';

/** What is known of a command before it is loaded. */
export type KnownCommand = {
  /** How it is called: `sva report PERIODE --data MAP`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
};

/**
 * The commands by name, in the order in which help lists them. Each is loaded when it is asked: most of what a process
 * costs that counts little is its code.
 */
export const commands: { readonly [name: string]: KnownCommand } = {
  show: {
    usage: 'sva show [JAAR] [CODE] [--open [--period PERIODE]] [--json]',
    summary:
      'De jaren; de afspraken van een jaar, of het jaarverslag van 2017; één onderdeel met clausule, bron, rekenregel, lezingen en afstamming.',
    load: async () => (await import('./show.ts')).showCommand,
  },
  formula: {
    usage: 'sva formula CODE [--year JAAR]',
    summary: 'De rekenregel van een indicator als Nederlandse tekst, met haar lezingen.',
    load: async () => (await import('./formula.ts')).formulaCommand,
  },
  diff: {
    usage: 'sva diff OUD NIEUW [--period PERIODE [--data MAP]]',
    summary:
      'Wat er veranderde tussen twee jaren: clausule voor clausule, met wat dat voor de getallen betekent.',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  report: {
    usage: 'sva report PERIODE [--data MAP] [--year JAAR]',
    summary:
      'De verantwoording over een periode: elke clausule met haar getal, teller, noemer, regel en marges.',
    load: async () => (await import('./report.ts')).reportCommand,
  },
  replay: {
    usage: 'sva replay VERANTWOORDING.json [--data MAP] [--json]',
    summary: 'Telt een eerdere verantwoording opnieuw, en zegt of alles weer zo uitkomt.',
    load: async () => (await import('./replay.ts')).replayCommand,
  },
  explain: {
    usage: 'sva explain CODE [KENMERK] --period PERIODE [--data MAP]',
    summary: 'Waarom één record meetelt of niet; zonder kenmerk: welke records meetellen.',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  check: {
    usage: 'sva check MAP [--year JAAR] [--json]',
    summary:
      'Controleert registratiebestanden: wat eraan mankeert, wat de afspraken vragen, wat de indicatoren lezen.',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  series: {
    usage: 'sva series CODE [--across-breaks] [--format text|md|html|csv|json]',
    summary: 'De gepubliceerde waarden van een indicator over de jaren, en waar de reeks breekt.',
    load: async () => (await import('./series.ts')).seriesCommand,
  },
  example: {
    usage: 'sva example MAP [--scale N]',
    summary:
      'Schrijft de voorbeeldregistratie van 2019 en 2020: verzonnen personen, gepubliceerde totalen.',
    load: async () => (await import('./example.ts')).exampleCommand,
  },
  schema: {
    usage: 'sva schema [contract|report|diff|RECORD]',
    summary:
      'JSON Schema (2020-12) van een contract, een verantwoording, een vergelijking of een recordtype.',
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
  sql: {
    usage: 'sva sql [CODE…] --dialect duckdb|postgres|clickhouse',
    summary:
      'De queries die in een database hetzelfde tellen, om te lezen, te plakken of te draaien.',
    load: async () => (await import('./sql.ts')).sqlCommand,
  },
};
