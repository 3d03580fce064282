/** An account without what one of SQL has not, findings in the records, and without the name of its engine. */
export const comparable = (account: object): unknown =>
  JSON.parse(JSON.stringify({ ...account, engine: 0, issues: 0 }));
