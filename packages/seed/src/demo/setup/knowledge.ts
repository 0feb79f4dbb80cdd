import { idOf, type SeedTable, to } from '../../making/seed-table.ts';

type Article = readonly [title: string, category: string, subCategory: string, issue: string, resolution: string];

const articles: readonly Article[] = [
  [
    'A workstation is slow after start',
    'Hardware',
    'Workstations',
    'It takes minutes until a workstation can be used in the morning.',
    'Look at what starts along with it, install pending updates, and measure the disk.',
  ],
  [
    'Print jobs stay in the queue',
    'Hardware',
    'Printers',
    'Documents are queued and never printed.',
    'Stop the spooler, empty its folder, start it again, and print a test page.',
  ],
  [
    'An update fails again and again',
    'Software',
    'Operating Systems',
    'The same update is offered each day.',
    'Clear the cache of the update service and install the update by hand.',
  ],
  [
    'A mailbox is full',
    'Software',
    'Office Applications',
    'Nothing can be sent any more.',
    'Turn on the archive and move what is older than two years.',
  ],
  [
    'A firewall drops its tunnel',
    'Network',
    'Firewalls',
    'The other office cannot be reached for minutes.',
    'Renew the keys on both sides, and make both sides use the same lifetime.',
  ],
  [
    'What a new user needs',
    'Procedures',
    'Onboarding',
    'Somebody starts next week.',
    'Account, groups, mailbox, phone number, laptop from stock, and a call on the first morning.',
  ],
];

const categories = '/service/knowledgeBaseCategories';
const subCategories = '/service/knowledgeBaseSubCategories';

/** Articles of the knowledge base. */
export const knowledgeTables: readonly SeedTable[] = [
  {
    path: '/service/knowledgeBaseArticles',
    key: 'title',
    rows: articles.map(([title, category, subCategory, issue, resolution]) => ({
      title,
      issue,
      resolution,
      categoryId: idOf(categories, category),
      subCategoryId: idOf(subCategories, subCategory),
      board: to('/service/boards', 'Help Desk'),
      locationId: idOf('/system/locations', 'Main Office'),
      businessUnitId: idOf('/system/departments', 'Professional Services'),
    })),
  },
];
