/** Where projects and templates keep what they consist of. */
export const paths = {
  phases: '/project/projects/{parentId}/phases',
  tickets: '/service/tickets',
  tasks: '/service/tickets/{parentId}/tasks',
  notes: '/service/tickets/{parentId}/notes',
  templates: '/project/projectTemplates',
  templatePhases: '/project/projectTemplates/{parentId}/projectTemplatePhases',
  templateTickets: '/project/projectTemplates/{parentId}/projectTemplateTickets',
  templateTasks: '/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks',
} as const;

/** The fields that say something: a body without what is empty. */
export function present(fields: object): object & { readonly [key: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
