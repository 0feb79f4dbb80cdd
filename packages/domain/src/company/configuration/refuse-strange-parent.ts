import { behaviour } from '../../unit/behaviour.ts';

/** What stands in a machine is where the machine is. */
export const refuseStrangeParent = behaviour('/company/configurations', {
  says: 'the parent of a configuration is one of the same company',
  source: 'evidence: configurations/parents',
  phase: 'refuse',
  on: { changed: ['parentConfigurationId', 'company'] },
  when: ({ after, trusted }) => !trusted && (after.parentConfigurationId ?? 0) !== 0,
  does: async (configuration, unit) => {
    const { parentConfigurationId, company } = configuration.after;
    const parent = await unit.get('/company/configurations', parentConfigurationId ?? 0);
    if (parent === null || parent.company === company) return;
    const message = `Configuration ${parent.id} not found for Company ${company}`;
    configuration.refuse('NotFound', 'parentConfigurationId', message);
  },
});
