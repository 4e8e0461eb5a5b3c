/** An address that may stand in a link: `http` and `https` only, without anything that could end an attribute or a link. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^/]/iu.test(url)) return null;
  try {
    // encodeURI leaves an escape alone only if it is undone first; `%` itself stays as it was.
    return encodeURI(url.trim())
      .replaceAll('%25', '%')
      .replace(/['()*[\]]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return null; // half a surrogate pair
  }
}
