import type { UnplacedClaim } from '../model/claim.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';
import type { CompiledEvents } from './compiled-events.ts';
import type { DraftMention } from './main-mention.ts';
import type { MarkedArticle } from './marks.ts';
import type { BackgroundClaim } from './mentions.ts';

export function findBackground(
  _article: ParsedArticle,
  _marked: MarkedArticle,
  _claims: readonly UnplacedClaim[],
  _main: DraftMention,
  _events: CompiledEvents,
): BackgroundClaim[] {
  return [];
}
