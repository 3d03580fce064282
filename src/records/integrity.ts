import type { ConditionFor, RecordName } from './records.ts';

/**
 * What must hold of a record beside the order of its dates (`order`) and its code lists.
 * A rule is asked only of files that have each field it reads; a violation is counted and printed, never repaired.
 */
export type IntegrityRule = {
  [N in RecordName]: {
    /** Permanent, kebab-case Dutch. */
    readonly id: string;
    readonly record: N;
    /** The rule in Dutch. */
    readonly title: string;
    readonly severity: 'fout' | 'waarschuwing';
    /** What to do about a violation, in Dutch. */
    readonly repair: string;
  } & (
    | {
        /** Of which records it must hold; left out: of all. */
        readonly when?: ConditionFor<N>;
        readonly must: ConditionFor<N>;
        readonly unexpressed?: never;
      }
    | {
        /** Why the language of conditions cannot say it, and what does instead. */
        readonly unexpressed: string;
        readonly when?: never;
        readonly must?: never;
      }
  );
}[RecordName];

/** The rules on load of the registration; those on the order of dates stand with each record type. */
export const integrityRules = [
  {
    id: 'wettelijke-melding-met-dossier',
    record: 'melding',
    title: 'een wettelijke melding is gekoppeld aan een dossier (EN5)',
    when: { is: { wettelijk: true } },
    must: { filled: 'dossierId' },
    severity: 'fout',
    repair: 'Vul dossier_id in, of zet wettelijk op nee.',
  },
  {
    id: 'wettelijke-melding-met-wet',
    record: 'melding',
    title: 'van een wettelijke melding is de wet ingevuld',
    when: { is: { wettelijk: true } },
    must: { filled: 'wet' },
    severity: 'fout',
    repair: 'Vul wet in; zonder wet telt de melding niet mee bij de zes weken van Wmo of Jeugdwet.',
  },
  {
    id: 'direct-afgehandeld-zonder-onderzoek',
    record: 'melding',
    title: 'op een direct afgehandelde melding volgt geen onderzoek',
    when: {
      is: {
        soortAfhandeling: [
          'beantwoord',
          'inzet eigen kracht',
          'inzet informeel netwerk/voorliggend veld',
          'extern doorverwezen',
        ],
      },
    },
    must: { not: { some: { record: 'onderzoek', on: 'meldingId' } } },
    severity: 'fout',
    repair:
      'Zet soort_afhandeling op ‘doorgezet naar onderzoek’, of verbeter melding_id van het onderzoek.',
  },
  {
    id: 'onderzoek-na-melding',
    record: 'onderzoek',
    title: 'een onderzoek begint niet voor zijn melding',
    when: { all: [{ filled: 'melding.begindatum' }, { filled: 'begindatum' }] },
    must: { notAfter: ['melding.begindatum', 'begindatum'] },
    // C17: for the headline such a record can be judged, so it is no impossible order.
    severity: 'waarschuwing',
    repair: 'Verbeter de begindatum van het onderzoek of die van de melding.',
  },
  {
    id: 'aanvraag-na-plan',
    record: 'onderzoek',
    title: 'een aanvraag gaat alleen voor het plan als de zes weken voorbij zijn (Wmo art. 2.3.2)',
    when: {
      all: [
        { filled: 'melding.begindatum' },
        { filled: 'datumAanvraag' },
        { filled: 'datumPlanVerzonden' },
        { not: { notAfter: ['datumPlanVerzonden', 'datumAanvraag'] } },
      ],
    },
    must: {
      all: [
        { notAfter: ['melding.begindatum', 'datumAanvraag'] },
        {
          not: {
            within: { from: 'melding.begindatum', to: 'datumAanvraag', term: 'wmo-onderzoek' },
          },
        },
      ],
    },
    severity: 'waarschuwing',
    repair: 'Controleer datum_aanvraag en datum_plan_verzonden.',
  },
  {
    id: 'plan-verzonden-met-datum',
    record: 'onderzoek',
    title: 'een onderzoek dat eindigt met een verzonden plan, heeft de datum daarvan',
    when: { is: { wijzeEinde: 'plan verzonden' } },
    must: { filled: 'datumPlanVerzonden' },
    severity: 'fout',
    repair: 'Vul datum_plan_verzonden in; zonder die datum is het onderzoek niet te beoordelen.',
  },
  {
    id: 'datum-plan-met-wijze-van-einde',
    record: 'onderzoek',
    title:
      'een onderzoek met een datum van verzending van het plan, eindigt met een verzonden plan',
    when: { filled: 'datumPlanVerzonden' },
    must: { is: { wijzeEinde: 'plan verzonden' } },
    severity: 'fout',
    repair: 'Zet wijze_einde op ‘plan verzonden’, of verwijder de datum.',
  },
  {
    id: 'complexiteit-zonder-overlap',
    record: 'complexiteitStatus',
    title: 'de statussen van complexiteit van een huishouden overlappen niet',
    unexpressed:
      'Een status heeft geen sleutel; ‘overlap’ vindt dus ook het record zelf. De dataset moet de statussen per huishouden op begindatum naast elkaar leggen.',
    severity: 'fout',
    repair: 'Sluit de eerdere status af op de begindatum van de volgende.',
  },
  {
    id: 'indicatie-zonder-overlap',
    record: 'indicatie',
    title:
      'indicaties van een persoon voor hetzelfde product bij dezelfde aanbieder overlappen niet (OP259)',
    unexpressed:
      '‘overlap’ koppelt op één sleutel en vindt ook het record zelf; hier zijn persoon, product en aanbieder samen nodig. Een verwijderde indicatie (01 of 13, einde op de begindatum) telt daarbij niet.',
    severity: 'fout',
    repair:
      'Beëindig de eerdere indicatie op de dag voor de volgende; bij overlap telt de laatste besluitdatum.',
  },
  {
    id: 'totaal-met-einddatum',
    record: 'indicatie',
    title:
      'een indicatie met een totaal binnen de geldigheidsduur (frequentie 6) heeft een einddatum',
    when: { is: { frequentie: '6' } },
    must: { filled: 'einddatum' },
    severity: 'fout',
    repair: 'Vul einddatum in, of kies een frequentie per dag, week of maand.',
  },
  {
    id: 'pgb-met-bedrag',
    record: 'indicatie',
    title: 'van een PGB is het bedrag ingevuld',
    when: { is: { financieringsvorm: 'PGB' } },
    must: { filled: 'pgbBedrag' },
    severity: 'fout',
    repair: 'Vul pgb_bedrag in (per jaar).',
  },
  {
    id: 'pgb-bedrag-bij-pgb',
    record: 'indicatie',
    title: 'een PGB-bedrag staat alleen bij een PGB',
    when: { filled: 'pgbBedrag' },
    must: { is: { financieringsvorm: 'PGB' } },
    severity: 'fout',
    repair: 'Zet financieringsvorm op PGB, of verwijder pgb_bedrag.',
  },
  {
    id: 'afgehandelde-klacht-met-datum',
    record: 'klacht',
    title: 'een klacht met een oordeel heeft een datum van afhandeling',
    when: {
      all: [{ filled: 'afhandeling' }, { not: { is: { afhandeling: 'in behandeling' } } }],
    },
    must: { filled: 'datumAfhandeling' },
    severity: 'fout',
    repair: 'Vul datum_afhandeling in, of zet afhandeling op ‘in behandeling’.',
  },
  {
    id: 'datum-afhandeling-met-oordeel',
    record: 'klacht',
    title: 'een klacht met een datum van afhandeling heeft een oordeel',
    when: { filled: 'datumAfhandeling' },
    must: { all: [{ filled: 'afhandeling' }, { not: { is: { afhandeling: 'in behandeling' } } }] },
    severity: 'fout',
    repair: 'Vul bij afhandeling het oordeel in, of verwijder de datum.',
  },
  {
    id: 'klachten-sluiten-aan',
    record: 'klacht',
    title:
      'per kwartaal: openstaand aan het begin, plus ontvangen, min afgehandeld, is openstaand aan het eind',
    unexpressed:
      'Dit geldt van een periode, niet van een record. Een voorraad (‘stock’) rekent alle vier op dezelfde records uit, en een test bewaakt de gelijkheid.',
    severity: 'fout',
    repair: 'Geen: wie dit ziet, heeft een fout in de rekenregels gevonden.',
  },
  {
    id: 'ojg-einde-met-uitkomst',
    record: 'ojgTraject',
    title: 'een beëindigd OJG-traject heeft een uitkomst',
    when: { filled: 'einddatum' },
    must: { filled: 'uitkomst' },
    severity: 'fout',
    repair: 'Vul uitkomst in; ‘onbekend’ mag.',
  },
  {
    id: 'ojg-uitkomst-met-einde',
    record: 'ojgTraject',
    title: 'een OJG-traject met een uitkomst heeft een einddatum',
    when: { filled: 'uitkomst' },
    must: { filled: 'einddatum' },
    severity: 'fout',
    repair: 'Vul einddatum in, of verwijder de uitkomst.',
  },
  {
    id: 'ojg-huisarts-met-praktijk',
    record: 'ojgTraject',
    title: 'van een OJG-traject bij de huisarts is de praktijk ingevuld',
    when: { is: { plaats: 'huisarts' } },
    must: { filled: 'praktijkId' },
    severity: 'fout',
    repair: 'Vul praktijk_id in, of zet plaats op school.',
  },
  {
    id: 'verwijzing-zelfde-persoon',
    record: 'verwijzing',
    title: 'een verwijzing en het OJG-traject waaraan zij is gekoppeld, zijn van dezelfde persoon',
    unexpressed:
      'Een conditie vergelijkt een veld met een waarde of een datum met een datum, niet twee sleutels met elkaar.',
    severity: 'fout',
    repair: 'Koppel alleen op het pseudoniem: verbeter persoon_id of verwijder ojg_traject_id.',
  },
  {
    id: 'enquete-zonder-persoon',
    record: 'enqueteAntwoord',
    title: 'antwoorden in enquêtes dragen geen persoon (AVG)',
    unexpressed:
      'Het recordtype heeft dat veld niet; een kolom persoon_id wordt niet gelezen en door de lezer gemeld.',
    severity: 'fout',
    repair: 'Verwijder de kolom persoon_id uit het bestand.',
  },
] as const satisfies readonly IntegrityRule[];
