import { action } from '../../action/action.ts';
import { findOnly } from '../../action/find-record.ts';
import { record } from '../../action/result.ts';

const settings = '/service/knowledgebasesettings';

/** There is one row of them, without an id in its path. */
export const showKnowledgeBaseSettings = action('GET /service/knowledgebasesettings', {
  says: 'the settings of the knowledge base are shown',
  source: 'the published operation',
  reads: async (_, reader) => record(settings, (await findOnly(settings, reader)).id),
});
