import { behaviour } from '../unit/behaviour.ts';

const created = [
  '/marketing/campaigns/{parentId}/audits',
  '/procurement/adjustments/types',
  '/service/knowledgeBaseArticles',
  '/system/connectwisehostedsetups',
] as const;

/** Some records say in fields of theirs who made them and when. */
export const stampCreator = behaviour(created, {
  says: 'a record says who created it and when',
  source: 'evidence: records/stamps',
  phase: 'complete',
  on: 'create',
  sets: ['createdBy', 'dateCreated'],
  does: (draft, unit) => {
    draft.fill('createdBy', unit.actor.identifier);
    draft.fill('dateCreated', unit.now);
  },
});
