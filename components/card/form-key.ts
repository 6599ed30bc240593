import type { MessageKey } from '../../lib/i18n/types.ts';

/**
 * The message that names a form of reference: "K4" → `formK4`. That every form has its name is held by `test/unit/components/form-names.test.ts`.
 */
export const formKey = (form: string) => `form${form}` as MessageKey;
