import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Verdict } from '../../model/finding.ts';
import { putUnder } from '../../model/put-under.ts';
import type { Report, ReportArticle } from '../../model/report.ts';
import { sourceOf } from '../report-view.ts';
import { safeUrl } from '../safe-url.ts';
import { counted, numberInWords, topicInWords, VERDICTS } from '../wording.ts';
import { type Figure, type ShownArticle, shownArticle } from './article-parts.ts';
import { dayElement } from './day.ts';
import { type MarkedFigure, markedParts } from './marked-text.ts';
import { html, type Markup, shortened, when } from './markup.ts';

/** Characters of an article up to which it is shown whole; a long read has 60,000. */
export const WHOLE_ARTICLE = 200_000;
/** Characters of all articles together up to which they are shown whole. */
const ALL_ARTICLES = 20_000_000;

/** A place in an article that a figure of the page leads to, and where closing the article leads back to. */
interface Entry {
  id: string;
  back: string;
  verdict: Verdict | null;
  topic: string;
}

interface Sheet extends ShownArticle {
  info: ReportArticle;
  name: string;
  claimIds: ReadonlySet<string>;
}

/**
 * The articles, each once, with all their figures marked; put away until a link leads to one of them, which is the style
 * sheet's doing.
 */
export class Sheets {
  readonly #sheets = new Map<string, Sheet>();
  readonly #entries = new Map<string, Entry[]>();

  constructor(report: Report, articles: readonly Article[]) {
    const texts = new Map(articles.map((article) => [article.id, article]));
    const claims = claimsByArticle(report);
    let room = ALL_ARTICLES;
    for (const info of report.articles) {
      const article = texts.get(info.id);
      if (article === undefined || article.text.trim() === '') continue;
      const shown = shownArticle(article, claims.get(info.id) ?? [], Math.min(WHOLE_ARTICLE, room));
      if (shown === null) continue;
      room = Math.max(0, room - lengthOf(shown));
      const claimIds = new Set([...shown.figures, ...shown.titleFigures].flatMap((figure) => figure.claimIds));
      this.#sheets.set(info.id, { ...shown, info, name: `a${this.#sheets.size}`, claimIds });
    }
  }

  /** The name of the article's place, `null` where it is not shown. */
  nameOf(articleId: string): string | null {
    return this.#sheets.get(articleId)?.name ?? null;
  }

  /** A name for the claim's figure in its article, to be linked to from `back`; `null` where it is not shown there. */
  open(claim: Claim, back: string, verdict: Verdict | null): string | null {
    if (!this.#sheets.get(claim.articleId)?.claimIds.has(claim.id)) return null;
    const entry = { id: `in-${back}`, back, verdict, topic: topicInWords(claim) };
    this.#entries.set(claim.id, [...(this.#entries.get(claim.id) ?? []), entry]);
    return entry.id;
  }

  /** All of them; to be asked for when all links are made. */
  markup(): Markup {
    const sheets = [...this.#sheets.values()].map((sheet) => this.#sheet(sheet));
    return when(
      sheets.length > 0,
      () => html`<section class="sheets" aria-label="The articles in full">${sheets}</section>`,
    );
  }

  #sheet(sheet: Sheet): Markup {
    const { article, info, name, claims, parts, sentences, isWhole } = sheet;
    const { text } = article;
    const gap = (from: number, to: number): Markup => (isWhole ? html`` : leftOut(to - from));
    const shown = markedParts(text, parts, sentences, sheet.figures.map(this.#marked));
    const body = shown.map((part, index) => {
      const before = gap(parts[index - 1]?.end ?? 0, parts[index]!.start);
      return html`${before}<div class="text" dir="auto">${part}</div>`;
    });
    const url = safeUrl(info.url);
    const source = html`<bdi>${shortened(sourceOf(info))}</bdi>`;
    const cited = url === null ? source : html`<a href="${url}" rel="noopener noreferrer nofollow">${source}</a>`;
    const day = when((info.publishedAt ?? '') !== '', () => html` · ${dayElement(info.publishedAt)}`);
    return html`<article class="sheet" id="${name}" aria-labelledby="${name}-title">${closing(`${name}-row`)}<header><p class="kicker">${cited}${day} · ${counted(claims.length, 'figure')}</p><h2 id="${name}-title" dir="auto">${this.#title(sheet)}</h2>${lengthNote(sheet)}</header>${body}${gap(parts.at(-1)?.end ?? 0, text.length)}</article>`;
  }

  #title({ article: { title = '' }, info, titleFigures }: Sheet): Markup {
    if (title.trim() === '') return html`${shortened(info.id)}`;
    if (titleFigures.length === 0) return html`${shortened(title)}`;
    return html`${markedParts(title, [{ start: 0, end: title.length }], [], titleFigures.map(this.#marked))}`;
  }

  readonly #marked = ({ start, end, claimIds }: Figure): MarkedFigure => {
    const entries = claimIds.flatMap((id) => this.#entries.get(id) ?? []);
    return { start, end, mark: (figure) => marked(figure, entries) };
  };
}

/** The figure, the places that links lead to with the way back from each; it leads itself to what the others say. */
function marked(figure: Markup, entries: readonly Entry[]): Markup {
  const [first] = entries;
  if (first === undefined) return html`<mark>${figure}</mark>`;
  const places = entries.map(({ id, back }) => html`<span class="at" id="${id}"></span>${closing(back)}`);
  const verdict = first.verdict === null ? 'not compared' : VERDICTS[first.verdict].words;
  const tone = first.verdict === null ? '' : ` b-${first.verdict}`;
  return html`<span class="fig${tone}">${places}<mark><a href="#${first.back}" title="${first.topic}: ${verdict}">${figure}</a></mark></span>`;
}

function closing(back: string): Markup {
  return html`<a class="back" href="#${back}">Close<span class="hidden"> the article</span></a>`;
}

function leftOut(length: number): Markup {
  return when(length > 0, () => html`<p class="meta gap">… ${counted(length, 'character')} left out …</p>`);
}

function lengthNote(sheet: Sheet): Markup {
  const all = sheet.article.text.length;
  const shown = lengthOf(sheet);
  const around = sheet.claims.length === 0 ? '' : ', those around its figures,';
  return when(
    !sheet.isWhole,
    () =>
      html`<p class="meta">A long text of ${counted(all, 'character')}: ${numberInWords(shown)} of them${around} are shown here.</p>`,
  );
}

function lengthOf({ parts }: ShownArticle): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function claimsByArticle({ claims }: Report): Map<string, Claim[]> {
  const byArticle = new Map<string, Claim[]>();
  for (const claim of claims) {
    putUnder(byArticle, claim.articleId, claim);
  }
  return byArticle;
}
