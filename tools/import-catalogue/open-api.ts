/** The parts of an OpenAPI 3 document that the importer reads. Anything else in the vendor's file is passed over. */
export interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Record<string, Record<string, OpenApiOperation>>;
  readonly components: {
    readonly schemas: Record<string, OpenApiModel>;
    readonly parameters?: Record<string, OpenApiParameter>;
  };
}

export interface OpenApiModel {
  readonly required?: readonly string[];
  readonly properties?: Record<string, OpenApiSchema>;
}

export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly string[];
  readonly items?: OpenApiSchema;
  readonly description?: string;
  readonly maxLength?: number;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

export interface OpenApiParameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
}

export interface OpenApiOperation {
  readonly tags?: readonly string[];
  readonly parameters?: readonly OpenApiParameter[];
  readonly requestBody?: OpenApiBody;
  readonly responses?: Record<string, OpenApiBody>;
}

export interface OpenApiBody {
  readonly content?: Record<string, { readonly schema?: OpenApiSchema }>;
}

/** The verbs that an operation may have, in the order in which they are written. */
export const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The last part of a `$ref`: the model's or parameter's name. Dots in names are dropped, as newer files do. */
export function referredName(reference: string): string {
  return (reference.split('/').at(-1) ?? reference).replaceAll('.', '');
}
