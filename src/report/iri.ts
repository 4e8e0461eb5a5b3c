import { safeUrl } from './safe-url.ts';

// What a report speaks of, as names for the linked data that leave it: a page by its address, all else by its id.

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The address of an article; without one, a name made of its id. */
export function articleIri({ id, url }: { id: string; url: string | null }): string {
  return safeUrl(url) ?? urn('article', id);
}

export function claimIri(id: string): string {
  return urn('claim', id);
}

export function eventIri(id: string): string {
  return urn('event', id);
}

/** Half a surrogate pair is no character, and no name can hold it. */
function urn(kind: string, id: string): string {
  return `urn:corroborate:${kind}:${encodeURIComponent(id.replace(LONE_SURROGATE, '\ufffd'))}`;
}
