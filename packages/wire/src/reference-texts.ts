import type { Catalogue, Model, ReferenceType } from '@reeve/catalogue';

const word = ' without ';

/**
 * The name of the texts that the fields of a model show of a reference type: the type's own, with what is left out there
 * (`CompanyReference without mobileGuid`; evidence: references/by-place).
 */
export function textsOf(type: string, { name, byName }: Model, catalogue: Catalogue): string {
  const { leftOutIn = {}, shownWith = {} } = catalogue.reference(type) ?? {};
  const lacking = Object.keys(shownWith).filter((key) => byName.get(shownWith[key] ?? '')?.through === undefined);
  const left = [...(leftOutIn[name] ?? leftOutIn['*'] ?? []), ...lacking];
  return left.length === 0 ? type : `${type}${word}${left.join(',')}`;
}

/** The name of the reference type that texts are of. */
export function typeNameOf(texts: string): string {
  return texts.split(word)[0] ?? texts;
}

/** The reference type that texts are of, with what they show of it; undefined where there is none of the name. */
export function typeOf(texts: string, catalogue: Catalogue): ReferenceType | undefined {
  const type = catalogue.reference(typeNameOf(texts));
  if (type === undefined) return undefined;
  const left = new Set(texts.slice(type.name.length + word.length).split(','));
  return {
    ...type,
    link: left.has(type.link ?? '') ? null : type.link,
    keys: type.keys.filter(({ key }) => !left.has(key)),
    infoKeys: type.infoKeys.filter((key) => !left.has(key)),
    extraLinks: Object.fromEntries(Object.entries(type.extraLinks).filter(([key]) => !left.has(key))),
  };
}
