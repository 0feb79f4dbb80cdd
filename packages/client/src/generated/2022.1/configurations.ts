// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Gets, ReadList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { ConfigurationTypeInfo, ConfigurationTypeQuestionInfo, ConfigurationTypeQuestionValueInfo } from './models.ts';

/** `/configurations` */
export interface ConfigurationsPath {
  readonly types: ConfigurationsTypesPath;
}

/** `/configurations/types` */
export interface ConfigurationsTypesPath {
  (id: number): ConfigurationsTypesItemPath;
  readonly info: ReadList<ConfigurationTypeInfo>;
}

/** `/configurations/types/{grandparentId}` */
export interface ConfigurationsTypesItemPath {
  readonly questions: ConfigurationsTypesItemQuestionsPath;
}

/** `/configurations/types/{grandparentId}/questions` */
export interface ConfigurationsTypesItemQuestionsPath {
  (id: number): ConfigurationsTypesItemQuestionsItemPath;
  readonly info: ReadList<ConfigurationTypeQuestionInfo>;
}

/** `/configurations/types/{grandparentId}/questions/{parentId}` */
export interface ConfigurationsTypesItemQuestionsItemPath {
  readonly values: ConfigurationsTypesItemQuestionsItemValuesPath;
  readonly info: Gets<WithId<ConfigurationTypeQuestionInfo>>;
}

/** `/configurations/types/{grandparentId}/questions/{parentId}/values` */
export interface ConfigurationsTypesItemQuestionsItemValuesPath {
  (id: number): ConfigurationsTypesItemQuestionsItemValuesItemPath;
  readonly info: ReadList<ConfigurationTypeQuestionValueInfo>;
}

/** `/configurations/types/{grandparentId}/questions/{parentId}/values/{id}` */
export interface ConfigurationsTypesItemQuestionsItemValuesItemPath {
  readonly info: Gets<WithId<ConfigurationTypeQuestionInfo>>;
}

/** The module configurations by itself: programs that use no other have no other's types to check. */
export function configurations(connection: ClientConnection): ConfigurationsPath {
  return resourceAt(connection, '/configurations') as unknown as ConfigurationsPath;
}
