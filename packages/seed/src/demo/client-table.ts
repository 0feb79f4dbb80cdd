/** The demo clients: name, market, place, how many people work there. All invented. */
export const clientTable: readonly (readonly [name: string, market: string, place: string, employees: number])[] = [
  ['Alderbrook Dental Group', 'Healthcare', 'Columbus', 38],
  ['Amberlight Studios', 'Professional Services', 'Sacramento', 17],
  ['Blackthorn Legal Partners', 'Legal', 'Cincinnati', 44],
  ['Bluewater Freight Lines', 'Transportation', 'Toledo', 120],
  ['Brindle and Oak Furniture', 'Manufacturing', 'Dayton', 65],
  ['Calderon Bay Clinic', 'Healthcare', 'San Diego', 52],
  ['Cedar Hollow Credit Union', 'Finance', 'Akron', 71],
  ['Copperfield Plumbing Supply', 'Retail', 'Columbus', 29],
  ['Driftwood Hotels', 'Hospitality', 'San Diego', 140],
  ['Eastgate Montessori', 'Education', 'Cleveland', 33],
  ['Elmwood County Library', 'Government', 'Dayton', 48],
  ['Fairhaven Architects', 'Architecture and Engineering', 'Sacramento', 26],
  ['Ferncliff Veterinary', 'Healthcare', 'Akron', 19],
  ['Foxglove Catering', 'Hospitality', 'Cincinnati', 22],
  ['Granite Peak Construction', 'Construction', 'Fresno', 85],
  ['Greystone Wealth Advisors', 'Finance', 'Cleveland', 31],
  ['Harborline Imports', 'Retail', 'Toledo', 56],
  ['Hollowell Machine Works', 'Manufacturing', 'Dayton', 93],
  ['Ironbridge Engineering', 'Architecture and Engineering', 'Columbus', 62],
  ['Juniper Street Pharmacy', 'Healthcare', 'Cincinnati', 14],
  ['Kestrel Property Management', 'Real Estate', 'Cleveland', 27],
  ['Lakemont Tax Services', 'Accounting', 'Akron', 18],
  ['Lanternfish Software', 'Professional Services', 'San Diego', 41],
  ['Maplewood Community Church', 'Nonprofit', 'Columbus', 12],
  ['Marigold Textiles', 'Manufacturing', 'Fresno', 77],
  ['Meridian Point Insurance', 'Finance', 'Cincinnati', 59],
  ['Northfold Accounting', 'Accounting', 'Toledo', 24],
  ['Old Quarry Brewing', 'Manufacturing', 'Dayton', 35],
  ['Orchard Lane Pediatrics', 'Healthcare', 'Columbus', 28],
  ['Paperkite Printing', 'Manufacturing', 'Sacramento', 21],
  ['Pinecrest School District', 'Education', 'Akron', 180],
  ['Quillfeather Publishing', 'Professional Services', 'Cleveland', 16],
  ['Ravenswood Senior Living', 'Healthcare', 'Toledo', 96],
  ['Redfern Logistics', 'Transportation', 'Fresno', 68],
  ['Saltmarsh Foods', 'Manufacturing', 'San Diego', 110],
  ['Silverbirch Realty', 'Real Estate', 'Sacramento', 23],
  ['Stonehearth Bakery', 'Retail', 'Cincinnati', 45],
  ['Thistledown Nursery', 'Retail', 'Columbus', 20],
  ['Westmere Food Bank', 'Nonprofit', 'Cleveland', 15],
  ['Yarrow Valley Winery', 'Hospitality', 'Fresno', 30],
];

/** Companies that products are bought from. All invented. */
export const vendorTable: readonly (readonly [name: string, place: string])[] = [
  ['Corvid Distribution', 'Columbus'],
  ['Tessellate Cloud', 'Sacramento'],
  ['Plumbline Networks', 'San Diego'],
  ['Basalt Computers', 'Cleveland'],
  ['Fernway Telecom', 'Cincinnati'],
];

/** A place: state, its abbreviation, zip code and telephone area, which office looks after it. */
export interface ClientPlace {
  readonly state: string;
  readonly abbreviation: string;
  readonly zip: string;
  readonly area: string;
  readonly office: string;
  readonly timeZone: string;
}

const ohio = { state: 'Ohio', abbreviation: 'OH', office: 'Main Office', timeZone: 'US Eastern' };
const california = { state: 'California', abbreviation: 'CA', office: 'West Office', timeZone: 'US Pacific' };

/** The places that the demo companies are in. */
export const places: Readonly<Record<string, ClientPlace>> = {
  Columbus: { ...ohio, zip: '43215', area: '614' },
  Cleveland: { ...ohio, zip: '44114', area: '216' },
  Cincinnati: { ...ohio, zip: '45202', area: '513' },
  Dayton: { ...ohio, zip: '45402', area: '937' },
  Toledo: { ...ohio, zip: '43604', area: '419' },
  Akron: { ...ohio, zip: '44308', area: '330' },
  Sacramento: { ...california, zip: '95814', area: '916' },
  'San Diego': { ...california, zip: '92101', area: '619' },
  Fresno: { ...california, zip: '93721', area: '559' },
};
