import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';
import type { UnplacedClaim } from '../model/claim.ts';
import type { Note } from '../model/note.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';

/** Who did what to how many, according to whom: every claim of one article, in the order of the text. */
export function findClaims(
  _article: ParsedArticle,
  _lexicon: ClaimLexicon,
): { claims: UnplacedClaim[]; notes: Note[] } {
  return { claims: [], notes: [] };
}
