/**
 * How changesets become CHANGELOG.md; `.changeset/config.json` names this file. A changeset that begins with a heading is a
 * section, any other is an item of the list. The generators that come with changesets begin each with the hash of a commit,
 * which says nothing to who uses the package.
 */
exports.getReleaseLine = async ({ summary }) =>
  summary.startsWith('#') ? `${summary}\n` : `- ${summary.replace(/\n(?=.)/g, '\n  ')}`;

/** The package depends on no package of this repository. */
exports.getDependencyReleaseLine = async () => '';
