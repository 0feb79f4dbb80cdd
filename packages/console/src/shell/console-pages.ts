/** A page that one can go to from everywhere. */
export interface ConsolePage {
  readonly path: string;
  readonly title: string;
  /** A collection that it shows: who may not read it is not offered the page. */
  readonly shows?: string;
}

/** Pages that belong together. */
export interface PageGroup {
  /** Empty for those that come first. */
  readonly title: string;
  readonly pages: readonly ConsolePage[];
}

/** The pages by group, in the order in which they stand beside the page. */
export const pageGroups: readonly PageGroup[] = [
  {
    title: '',
    pages: [
      { path: '/', title: 'Overview' },
      { path: '/board', title: 'Board', shows: '/service/tickets' },
      { path: '/data', title: 'Data' },
    ],
  },
  {
    title: 'Build',
    pages: [
      { path: '/connect', title: 'Connect' },
      { path: '/reference', title: 'Reference' },
      { path: '/conditions', title: 'Conditions' },
      { path: '/roles', title: 'Roles', shows: '/system/securityroles' },
    ],
  },
  {
    title: 'Watch',
    pages: [
      { path: '/calls', title: 'Calls' },
      { path: '/callbacks', title: 'Callbacks' },
      { path: '/health', title: 'Health' },
    ],
  },
  { title: 'Steer', pages: [{ path: '/sandbox', title: 'Sandbox' }] },
];

/** Whether a page is the one that an address leads to, or holds it. */
export function isWithinPage(page: string, path: string): boolean {
  if (page === '/') return path === '/';
  return path === page || path.startsWith(`${page}/`) || (page === '/board' && path.startsWith('/ticket/'));
}
