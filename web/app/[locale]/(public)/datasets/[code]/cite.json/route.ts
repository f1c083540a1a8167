import { answerCitation } from '../citation/answer-citation.ts';

/** The citation of a version as CSL-JSON. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/datasets/[code]/cite.json'>) {
  return answerCitation(request, await params, 'json');
}
