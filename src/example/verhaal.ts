/**
 * The stories of the example, for `verhaal.md`. All of it is invented, and each story says so itself, because it is shown
 * in an account without the file round it. The second one lacks what was heard from youths, on purpose.
 */
export const exampleVerhaal = `# Verhalen bij de voorbeeldregistratie

Alles in dit bestand is verzonnen: geen gesprek, besluit of effect hieronder heeft plaatsgevonden. Het laat zien hoe een
verhaal en een duiding worden geschreven. Wat onder deze kop staat, is voor wie het bestand opent.

## R12-P3 2020-Q4

van: klachten over de bereikbaarheid (verzonnen voorbeeld)
maatregel: wie belt en niemand treft, wordt binnen twee werkdagen teruggebeld
besloten: 2020-10-12
uitgevoerd: 2020-11-02
effect: in december kwam hierover geen klacht meer binnen
door: klachtencoördinator

Dit verhaal is verzonnen, voor het voorbeeld.

## R09-P1 2020-Q4

van: volwassenen, in twee spiegelgesprekken (verzonnen voorbeeld)
maatregel: de brief met het ondersteuningsplan is herschreven in gewone taal
besloten: 2020-11-16
uitgevoerd: nog niet, voorzien in februari 2021
effect: nog niet bekend

Dit verhaal is verzonnen, voor het voorbeeld. Wat jeugdigen ervaren, ontbreekt met opzet.

## R07-P1 2020-Q4

Verzonnen duiding, voor het voorbeeld: in dit kwartaal begon een deel van de onderzoeken pas na een gesprek op afstand.
`;
