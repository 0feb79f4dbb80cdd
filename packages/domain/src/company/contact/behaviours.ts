import type { Behaviour } from '../../unit/behaviour.ts';
import { becomeDefault } from './become-default.ts';
import { joinNames } from './join-names.ts';
import { keepPortalPassword } from './keep-portal-password.ts';
import { keepPortalShut } from './keep-portal-shut.ts';
import { leaveCompany } from './leave-company.ts';
import { refuseDuplicate } from './refuse-duplicate.ts';
import { refuseOtherCompany } from './refuse-other-company.ts';
import { takeSitePhone } from './take-site-phone.ts';

/** What a contact does beyond being stored. */
export const contactBehaviours: readonly Behaviour[] = [
  keepPortalShut,
  joinNames,
  leaveCompany,
  takeSitePhone,
  refuseDuplicate,
  refuseOtherCompany,
  keepPortalPassword,
  becomeDefault,
];
