import type { Attack } from '../attack.ts';
import { bodies } from './bodies.ts';
import { bundles } from './bundles.ts';
import { forms } from './forms.ts';
import { headers } from './headers.ts';
import { kills } from './kills.ts';
import { queries } from './queries.ts';
import { races } from './races.ts';
import { rawBytes } from './raw-bytes.ts';
import { rights } from './rights.ts';

/** Every attack, in the order in which they are made: those that leave much behind come late. */
export const all: readonly Attack[] = [rights, queries, headers, rawBytes, races, bundles, forms, bodies, kills];
