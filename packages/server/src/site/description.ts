import type { HttpAnswer } from '@reeve/http';
import { openApiText } from '../describe/open-api.ts';
import type { ServedRelease } from '../version/served-release.ts';

/** Pages of any origin may read it: it holds nothing of anybody's. */
const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' };

/** Answers `/openapi.json`: what this server serves, as an OpenAPI document of its release. */
export async function answerDescription({ schema }: ServedRelease): Promise<HttpAnswer> {
  return { status: 200, headers, body: await openApiText(schema.catalogue), isKept: true };
}
