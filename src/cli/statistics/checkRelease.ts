import type { Issue } from "../../issues/issue.js";
import { importCertificates } from "../../statistics/prove/certificates.js";
import { openRelease } from "../../statistics/prove/openRelease.js";
import { releaseNames, type ReleaseFiles } from "./releaseFiles.js";

/**
 * Checks a release as somebody would who has nothing but its files, before they are written: reads tables and certificates back from their
 * texts and verifies them by addition.
 *
 * @returns What does not hold; nothing where all does.
 */
export function checkRelease({ release, confidential }: ReleaseFiles): readonly Issue[] {
  const textOf = (path: string): string =>
    [...release, ...confidential]
      .filter((file) => file.path === path)
      .map(({ content }) => content)
      .join("");
  const certificates = importCertificates(JSON.parse(textOf(releaseNames.certificates)));
  if (!certificates.ok) return certificates.issues;
  return openRelease(JSON.parse(textOf(releaseNames.tables)), certificates.value).issues;
}
