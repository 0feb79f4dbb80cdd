const list = (text: string): readonly string[] => text.split(' ');

/** First names of invented people. */
export const firstNames = list(
  'Abigail Adrian Alicia Amara Andre Anita Arthur Beatrice Benito Bianca Calvin Carmen Cedric Celeste Clara Damon ' +
    'Daria Desmond Edith Elias Elena Emmett Esther Fiona Frances Gideon Gloria Grant Greta Harvey Helena Hugo Ingrid ' +
    'Irene Isaac Jasmine Joel Josephine Julian Kamal Karina Keith Lena Leon Lorna Lucia Malcolm Marcus Mei Miriam ' +
    'Nadia Nolan Oscar Paloma Petra Priya Quentin Ramona Rosalind Rupert Sabrina Silas Simone Stella Tariq Tobias ' +
    'Ursula Valerie Vincent Wendell Winifred Yusuf Yvette Zoe',
);

/** Last names of invented people. */
export const lastNames = list(
  'Abernathy Ashdown Barlowe Beckwith Bellamy Birchall Blakewell Bramley Castellan Chandry Colefax Coldwater Cresswell ' +
    'Dahlgren Danvers Delacroix Draycott Eastling Ellsworth Fairburn Farrow Fenwick Garrick Goldring Greenhalgh ' +
    'Hadleigh Halloran Hartwell Hathersage Ibarra Ingleby Jessop Kavanaugh Kettering Kilbride Langholm Larkspur ' +
    'Lindqvist Lockridge Maddox Marchetti Merriweather Montclair Nakagawa Nethercott Okonjo Oakhurst Pemberton ' +
    'Penhallow Quintrell Radcliffe Ravensdale Rookwood Sandoval Santangelo Selwyn Silvestri Stanhope Tamblyn ' +
    'Thackeray Tolliver Underhill Vandermeer Vasquin Wainwright Westerby Whitlock Winterbourne Yardley Zeller',
);

/** Street names. */
export const streets = list(
  'Alder Bridge Canal Chestnut Depot Elm Foundry Garden Harbor Lincoln Market Mill Oak Park River',
);

/** What contacts do, with the department they do it in. */
export const jobs: readonly (readonly [title: string, department: string])[] = [
  ['Office Manager', 'Administration'],
  ['Owner', 'Executive'],
  ['Controller', 'Accounting'],
  ['Operations Manager', 'Operations'],
  ['IT Coordinator', 'Information Technology'],
  ['Receptionist', 'Administration'],
  ['Sales Manager', 'Sales'],
  ['Accountant', 'Accounting'],
  ['Human Resources Manager', 'Human Resources'],
  ['Marketing Coordinator', 'Marketing'],
  ['Shift Supervisor', 'Operations'],
];

/** Makes for configurations. All invented. */
export const makers = ['Basalt', 'Northwind Systems', 'Plumbline', 'Quarrystone', 'Osprey'];
