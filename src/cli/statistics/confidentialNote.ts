/** What stands beside the confidential files, for whoever opens the folder. */
export const confidentialNote = `CONFIDENTIAL: nothing in this folder may leave.

certificates.json  proves that nobody comes close to a hidden count. It does so with tables that are nearly the true ones, so whoever reads it
                   learns about children. Who may see it can check the release with it: openRelease and verifyRelease, by addition alone.
ledger.json        what was published so far, this release included. Give it to the next release with --previous, or next year's tables may
                   be subtracted from this year's. Keep it with its backups; without it no later release is safe.
left-out.json      how many records were not counted, and why. These are small numbers as well.

What may be published stands in the folder "release" beside this one, and only there. Keep this folder as safe as the records: encrypted,
for those alone who may see the records. Certificates may be destroyed when nobody needs to check the release again; the ledger may not.
`;
