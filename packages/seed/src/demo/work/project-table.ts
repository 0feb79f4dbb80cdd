/** What a demo project consists of: phases, each with its tickets (summary, hours). */
export interface ProjectTemplate {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly phases: readonly (readonly [name: string, tickets: readonly (readonly [string, number])[]])[];
}

/** The kinds of projects of the demo. */
export const projectTemplates: readonly ProjectTemplate[] = [
  {
    name: 'Server Replacement',
    type: 'Upgrade',
    description: 'Replace the ageing server and move its roles.',
    phases: [
      [
        'Planning',
        [
          ['Kickoff meeting', 1],
          ['Inventory of roles and shares', 3],
        ],
      ],
      ['Procurement', [['Order server and licenses', 1]]],
      [
        'Installation',
        [
          ['Rack and cable the server', 3],
          ['Install operating system and roles', 6],
        ],
      ],
      [
        'Migration',
        [
          ['Copy file shares', 5],
          ['Move printers and policies', 3],
        ],
      ],
      [
        'Closing',
        [
          ['Retire the old server', 2],
          ['Documentation and hand-over', 2],
        ],
      ],
    ],
  },
  {
    name: 'Mail Migration',
    type: 'Migration',
    description: 'Move all mailboxes to the hosted service.',
    phases: [
      [
        'Planning',
        [
          ['Kickoff meeting', 1],
          ['List mailboxes and groups', 2],
        ],
      ],
      [
        'Preparation',
        [
          ['Set up the tenant', 3],
          ['Prepare name records', 1],
        ],
      ],
      [
        'Migration',
        [
          ['Pilot group', 4],
          ['Move remaining mailboxes', 8],
          ['Set up phones', 3],
        ],
      ],
      [
        'Closing',
        [
          ['User training', 2],
          ['Close the old system', 2],
        ],
      ],
    ],
  },
  {
    name: 'Office Network Renewal',
    type: 'Implementation',
    description: 'New firewall, switches and wireless for the office.',
    phases: [
      [
        'Planning',
        [
          ['Site survey', 3],
          ['Network design', 4],
        ],
      ],
      ['Procurement', [['Order equipment', 1]]],
      [
        'Installation',
        [
          ['Install firewall', 4],
          ['Install switches', 4],
          ['Install access points', 4],
        ],
      ],
      [
        'Closing',
        [
          ['Testing', 2],
          ['Documentation', 2],
        ],
      ],
    ],
  },
  {
    name: 'Security Assessment',
    type: 'Assessment',
    description: 'Review of accounts, devices and backups, with a report.',
    phases: [
      [
        'Discovery',
        [
          ['Interviews', 3],
          ['Scans', 4],
        ],
      ],
      [
        'Reporting',
        [
          ['Write the report', 5],
          ['Present findings', 1.5],
        ],
      ],
    ],
  },
  {
    name: 'Workstation Refresh',
    type: 'Upgrade',
    description: 'Replace workstations that are older than five years.',
    phases: [
      ['Planning', [['Choose models and agree dates', 1.5]]],
      ['Procurement', [['Order workstations', 1]]],
      [
        'Roll-out',
        [
          ['First group', 6],
          ['Second group', 6],
          ['Stragglers', 3],
        ],
      ],
      ['Closing', [['Wipe and recycle old devices', 2]]],
    ],
  },
];
