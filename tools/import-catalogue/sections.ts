/** One API section as it is written to `packages/catalogue/data`: its operations, and the models first used there. */
export interface Section {
  readonly operations: Record<string, Record<string, string>>;
  readonly models: Record<string, Record<string, string>>;
}

/** Splits the API into one section a first path segment. A model goes to the first section that reaches it. */
export function toSections(
  operations: Record<string, Record<string, string>>,
  models: Record<string, Record<string, string>>,
): Map<string, Section> {
  const sections = new Map<string, Section>();
  const placed = new Set<string>();
  for (const [path, verbs] of Object.entries(operations)) {
    const section = sectionFor(sections, path.split('/')[1]?.toLowerCase() ?? 'other');
    section.operations[path] = verbs;
    for (const notation of Object.values(verbs)) place(notation, section, models, placed);
  }
  const rest = sectionFor(sections, 'other');
  for (const name of Object.keys(models)) place(name, rest, models, placed);
  return sections;
}

function sectionFor(sections: Map<string, Section>, name: string): Section {
  const found = sections.get(name) ?? { operations: {}, models: {} };
  sections.set(name, found);
  return found;
}

/** Puts the models named in a notation, and those that their fields name, into the section. */
function place(
  notation: string,
  section: Section,
  models: Record<string, Record<string, string>>,
  placed: Set<string>,
): void {
  for (const word of notation.match(/[A-Za-z0-9]+/g) ?? []) {
    const fields = models[word];
    if (fields === undefined || placed.has(word)) continue;
    placed.add(word);
    section.models[word] = fields;
    for (const field of Object.values(fields)) place(typeOnly(field), section, models, placed);
  }
}

function typeOnly(field: string): string {
  return /^(reference|object|list) /.test(field) ? (field.split(' ')[1] ?? '') : '';
}
