import { answerCitation } from '../citation/answer-citation.ts';

/** The citation of a version as BibTeX. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/datasets/[code]/cite.bib'>) {
  return answerCitation(request, await params, 'bib');
}
