import type { ApiClient } from '@reeve/client';
import type { FormField } from './form-field.ts';

/** What an input knows of the form that it stands in. */
export interface FormAround {
  readonly client: ApiClient;
  /** The id that a reference beside it has now, as a text; null without one. */
  readonly idOf: (name: string) => string | null;
  /** The name of the record that a reference has; null where it is not known. */
  readonly labelOf: (name: string, id: string) => string | null;
}

/** What every input of a field is given. */
export interface InputProps {
  readonly id: string;
  readonly field: FormField;
  /** The value as a text, a reference by its id. */
  readonly text: string;
  readonly isRefused: boolean;
  readonly form: FormAround;
  readonly onEdit: (text: string) => void;
}
